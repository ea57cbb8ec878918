package ir.nazarkhahi.draft.importing.heads;

/**
 * The beginning of a line in the one spelling that heads are looked for in, with the way back to the line: Persian
 * letters, ASCII digits, one dash, one kind of bracket, no marks, no ZWNJ, no tatweel within words. A tatweel that does
 * not join two letters is a dash; that is what typists mean by it.
 */
final class Skeleton {
    /** No head is longer, and its column holds 200; the rest of a line is never looked at. */
    private static final int LONGEST = 190;

    private final StringBuilder text = new StringBuilder();
    private final int[] origin;
    private int length;

    private Skeleton(String line) {
        int end = Math.min(line.length(), LONGEST);
        origin = new int[end + 1];
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c == 'ـ') {
                tatweel(line, i);
            } else if (!isIgnored(c)) {
                add(plain(c), i);
            }
        }
        origin[length] = end;
    }

    static Skeleton of(String line) {
        return new Skeleton(line);
    }

    String text() {
        return text.toString();
    }

    /** Where in the line the character at this place of the skeleton stands, or the end. */
    int origin(int place) {
        return origin[Math.min(place, length)];
    }

    private void add(char c, int at) {
        text.append(c);
        origin[length++] = at;
    }

    private void tatweel(String line, int at) {
        boolean afterLetter = length > 0 && isArabicLetter(text.charAt(length - 1)) && neighbour(line, at, -1) != ' ';
        if (!afterLetter || !isArabicLetter(neighbour(line, at, 1))) {
            add('-', at);
        }
    }

    private static char neighbour(String line, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < line.length() && (line.charAt(i) == 'ـ' || isIgnored(line.charAt(i)))) {
            i += step;
        }
        return i >= 0 && i < line.length() ? plain(line.charAt(i)) : ' ';
    }

    static boolean isArabicLetter(char c) {
        return c >= 'ء' && c <= 'ۓ' && Character.isLetter(c) && c != 'ـ';
    }

    private static boolean isIgnored(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || c == '\u00AD';
    }

    private static char plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return switch (c) {
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'ة', 'ۀ', 'ە' -> 'ه';
            case 'أ', 'إ', 'ٱ' -> 'ا';
            case '[', '（', '﴿' -> '(';
            case ']', '）', '﴾' -> ')';
            case '−', '_' -> '-';
            case '：' -> ':';
            case '۔' -> '.';
            default -> Character.toLowerCase(c);
        };
    }
}
