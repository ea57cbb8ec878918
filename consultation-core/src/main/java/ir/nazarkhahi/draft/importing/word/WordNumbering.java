package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.draft.importing.document.Figures;
import ir.nazarkhahi.draft.importing.xml.SafeXml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * Automatic numbers, counted as Word counts them: per list and level, deeper levels begin again. They are no characters
 * of the file, but what the reader sees, so they become text. In Persian text figures are Persian and letters follow
 * the Persian alphabet.
 */
final class WordNumbering {
    private static final int LEVELS = 9;
    /** Every numbered paragraph repeats it: longer than any honest one, a small file would become a large text. */
    private static final int LONGEST_LABEL = 100;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, Integer> startOverrides = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private String style;
    }

    WordNumbering(byte[] part) {
        SafeXml.read(part, new Collector());
    }

    /** The level of the list that is tied to the style, else 0. */
    int levelOf(String numId, String styleId) {
        Level[] levels = lists.get(listOf.get(numId));
        for (int i = 0; levels != null && i < LEVELS; i++) {
            if (levels[i] != null && styleId != null && styleId.equals(levels[i].style)) {
                return i;
            }
        }
        return 0;
    }

    /** Counts one paragraph. @return what stands before it, with a blank; empty for bullets and unknown lists */
    String next(String numId, int level, boolean persian) {
        String list = listOf.get(numId);
        Level[] levels = lists.get(list);
        if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
            return "";
        }
        count(numId, list, levels, level);
        Level own = levels[level];
        if (own.format.equals("bullet") || own.format.equals("none") && !own.text.contains("%")) {
            return "";
        }
        Matcher places = PLACE.matcher(own.text);
        String label = places.replaceAll(place -> Matcher.quoteReplacement(shown(list, levels, place.group(1).charAt(0) - '1', persian)));
        return label.isEmpty() ? "" : label + " ";
    }

    private void count(String numId, String list, Level[] levels, int level) {
        int[] counted = counts.computeIfAbsent(list, key -> new int[LEVELS]);
        Integer override = startOverrides.get(numId + ":" + level);
        if (override != null && begun.add(numId + ":" + level)) {
            counted[level] = override;
        } else {
            counted[level] = counted[level] == 0 ? levels[level].start : counted[level] + 1;
        }
        java.util.Arrays.fill(counted, level + 1, LEVELS, 0);
    }

    private String shown(String list, Level[] levels, int level, boolean persian) {
        if (levels[level] == null) {
            return "";
        }
        int count = counts.get(list)[level];
        return figures(levels[level].format, count == 0 ? levels[level].start : count, persian);
    }

    private static String figures(String format, int count, boolean persian) {
        return switch (format) {
            case "arabicAlpha" -> Figures.PERSIAN_LETTER.write(count, persian);
            case "arabicAbjad" -> Figures.ABJAD.write(count, persian);
            case "lowerLetter" -> Figures.LATIN_SMALL.write(count, persian);
            case "upperLetter" -> Figures.LATIN_CAPITAL.write(count, persian);
            case "lowerRoman" -> Figures.ROMAN_SMALL.write(count, persian);
            case "upperRoman" -> Figures.ROMAN_CAPITAL.write(count, persian);
            case "none" -> "";
            default -> Figures.DECIMAL.write(count, persian);
        };
    }

    private final class Collector implements SafeXml.Handler {
        private Level[] list;
        private Level level;
        private String numId;
        private int overridden;

        @Override
        public void start(String name, XMLStreamReader at) {
            switch (name) {
                case "abstractNum" -> {
                    list = new Level[LEVELS];
                    lists.put(String.valueOf(SafeXml.attribute(at, "abstractNumId")), list);
                }
                case "num" -> numId = SafeXml.attribute(at, "numId");
                case "abstractNumId" -> listOf.put(numId, SafeXml.attribute(at, "val"));
                case "lvlOverride" -> overridden = SafeXml.number(at, "ilvl", 0);
                case "startOverride" -> startOverrides.put(numId + ":" + overridden, SafeXml.number(at, "val", 1));
                case "lvl" -> level = newLevel(SafeXml.number(at, "ilvl", 0));
                default -> property(name, at);
            }
        }

        private Level newLevel(int place) {
            Level made = new Level();
            if (numId == null && list != null && place >= 0 && place < LEVELS) {
                list[place] = made;
            }
            return made;
        }

        private void property(String name, XMLStreamReader at) {
            String value = SafeXml.attribute(at, "val");
            if (level == null || value == null) {
                return;
            }
            switch (name) {
                case "start" -> level.start = SafeXml.number(at, "val", 1);
                case "numFmt" -> level.format = value;
                case "lvlText" -> level.text = value.length() > LONGEST_LABEL ? "" : value;
                case "pStyle" -> level.style = value;
                default -> { }
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "lvl" -> level = null;
                case "abstractNum" -> list = null;
                case "num" -> numId = null;
                default -> { }
            }
        }
    }
}
