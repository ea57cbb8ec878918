package ir.nazarkhahi.draft.importing.odt;

import ir.nazarkhahi.draft.importing.document.Figures;
import ir.nazarkhahi.draft.importing.xml.SafeXml;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What a document's styles say that bears on its text: which are titles, how lists are numbered. */
final class OdtStyles implements SafeXml.Handler {
    static final String OUTLINE = "#outline";
    private static final int DEEPEST_BASE = 20;
    private static final int LEVELS = 10;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Level[]> lists = new HashMap<>();
    private Level[] list;

    private record Style(String parent, boolean title) {}

    /** @param figures null if the level shows no number @param shown how many levels stand in the number */
    record Level(Figures figures, String prefix, String suffix, int start, int shown) {}

    /** Null if there is no such level. @param level from 1 */
    Level level(String listStyle, int level) {
        Level[] levels = lists.get(listStyle);
        return levels == null || level < 1 || level > LEVELS ? null : levels[level - 1];
    }

    boolean isTitle(String style) {
        boolean named = "Title".equals(style) || "Subtitle".equals(style);
        Style at = styles.get(style);
        for (int i = 0; at != null && i < DEEPEST_BASE; i++) {
            named |= at.title;
            at = styles.get(at.parent);
        }
        return named;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "style" -> style(at);
            case "list-style" -> begin(String.valueOf(SafeXml.attribute(at, "name")));
            case "outline-style" -> begin(OUTLINE);
            case "list-level-style-number", "outline-level-style" -> level(at);
            default -> { }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("list-style") || name.equals("outline-style")) {
            list = null;
        }
    }

    private void style(XMLStreamReader at) {
        String own = String.valueOf(SafeXml.attribute(at, "name"));
        String parent = SafeXml.attribute(at, "parent-style-name");
        boolean title = "Title".equals(parent) || "Subtitle".equals(parent);
        styles.put(own, new Style(parent, title));
    }

    private void begin(String name) {
        list = new Level[LEVELS];
        lists.put(name, list);
    }

    private void level(XMLStreamReader at) {
        int level = SafeXml.number(at, "level", 0);
        if (list == null || level < 1 || level > LEVELS) {
            return;
        }
        String format = SafeXml.attribute(at, "num-format");
        list[level - 1] = new Level(format == null || format.isEmpty() ? null : figures(format), text(at, "num-prefix"), text(at, "num-suffix"),
                SafeXml.number(at, "start-value", 1), SafeXml.number(at, "display-levels", 1));
    }

    private static String text(XMLStreamReader at, String name) {
        String value = SafeXml.attribute(at, name);
        return value == null ? "" : value;
    }

    /** ODF names other scripts by their first signs: «أ, ب, ت», «ا, ب, پ», «أ, ب, ج». */
    private static Figures figures(String format) {
        String signs = format.replaceAll("[^\\p{L}\\p{Nd}]", "");
        return switch (signs.isEmpty() ? "1" : signs.substring(0, 1)) {
            case "a" -> Figures.LATIN_SMALL;
            case "A" -> Figures.LATIN_CAPITAL;
            case "i" -> Figures.ROMAN_SMALL;
            case "I" -> Figures.ROMAN_CAPITAL;
            case "أ", "ا", "آ" -> signs.length() > 2 && signs.charAt(2) == 'ج' ? Figures.ABJAD : Figures.PERSIAN_LETTER;
            default -> Figures.DECIMAL;
        };
    }
}
