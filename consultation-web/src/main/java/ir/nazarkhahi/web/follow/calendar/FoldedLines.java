package ir.nazarkhahi.web.follow.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets, as RFC 5545 asks; the library counts characters, of which Persian ones have two, and may part a pair. */
final class FoldedLines {
    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    /** @param calendar with unfolded lines */
    static String of(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length() + calendar.length() / 32);
        for (String line : calendar.split(BREAK)) {
            fold(line, folded);
            folded.append(BREAK);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
    }
}
