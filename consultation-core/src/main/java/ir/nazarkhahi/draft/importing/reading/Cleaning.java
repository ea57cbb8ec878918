package ir.nazarkhahi.draft.importing.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The only changes that an import makes to characters: presentation forms become the letters they show (NFKC), the soft
 * hyphen that many Persian files have in place of ZWNJ becomes ZWNJ, and invisible controls that could make a text read
 * otherwise than it is (direction overrides, isolates, byte order marks, control codes) are left out and counted.
 * Letters of Arabic keyboards stay: how a regulation is spelled is its drafter's.
 */
public final class Cleaning {
    private static final int LONGEST_LINE = 500_000;

    private final StringBuilder kept;
    private int removed;

    private Cleaning(int length) {
        kept = new StringBuilder(length);
    }

    /** @param removed how many characters were left out */
    public record Cleaned(String text, int removed) {

        /** Cut at every kind of line break, and where a line is longer than a row can hold; never empty. */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < text.length(); i++) {
                if (isBreak(text.charAt(i))) {
                    addCut(text.substring(start, i), lines);
                    boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                    i += pair ? 1 : 0;
                    start = i + 1;
                }
            }
            addCut(text.substring(start), lines);
            return lines;
        }

        private static void addCut(String line, List<String> lines) {
            int start = 0;
            while (line.length() - start > LONGEST_LINE) {
                int blank = line.lastIndexOf(' ', start + LONGEST_LINE);
                int end = blank > start ? blank : start + LONGEST_LINE - (Character.isHighSurrogate(line.charAt(start + LONGEST_LINE - 1)) ? 1 : 0);
                lines.add(line.substring(start, end));
                start = end;
            }
            lines.add(line.substring(start));
        }
    }

    public static Cleaned clean(String text) {
        Cleaning cleaning = new Cleaning(text.length());
        text.codePoints().forEach(cleaning::take);
        return new Cleaned(cleaning.kept.toString(), cleaning.removed);
    }

    private void take(int cp) {
        if (cp == '\u00AD') {
            kept.append('\u200C');
        } else if (isHarmful(cp)) {
            removed++;
        } else if (cp >= 0xFB50 && cp <= 0xFDFF || cp >= 0xFE70 && cp <= 0xFEFC) {
            kept.append(Normalizer.normalize(Character.toString(cp), Normalizer.Form.NFKC));
        } else {
            kept.appendCodePoint(cp);
        }
    }

    private static boolean isHarmful(int cp) {
        boolean control = Character.getType(cp) == Character.CONTROL && cp != '\t' && !isBreak(cp);
        boolean direction = cp >= 0x202A && cp <= 0x202E || cp >= 0x2066 && cp <= 0x2069;
        return control || direction || cp == 0xFEFF || cp >= 0xFFF9 && cp <= 0xFFFB || cp >= 0xE0000 && cp <= 0xE007F
                || Character.getType(cp) == Character.SURROGATE;
    }

    private static boolean isBreak(int cp) {
        return cp >= '\n' && cp <= '\r' || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
    }
}
