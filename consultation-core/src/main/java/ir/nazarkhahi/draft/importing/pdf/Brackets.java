package ir.nazarkhahi.draft.importing.pdf;

import java.util.List;

/**
 * Turns brackets that some programs write as they look in a line from right to left, so that each opens where it should
 * close. Decided for each kind by the whole document: an opening one stands before a word, a closing one after it.
 */
final class Brackets {
    private static final String PAIRS = "()[]{}«»";

    private Brackets() {}

    static List<String> turned(List<String> lines) {
        List<String> turned = lines;
        for (int kind = 0; kind < PAIRS.length(); kind += 2) {
            char open = PAIRS.charAt(kind);
            char close = PAIRS.charAt(kind + 1);
            if (areSwapped(turned, open, close)) {
                turned = turned.stream().map(line -> swapped(line, open, close)).toList();
            }
        }
        return turned;
    }

    private static boolean areSwapped(List<String> lines, char open, char close) {
        int right = 0;
        int wrong = 0;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                boolean opens = !isWord(line, i - 1) && isWord(line, i + 1);
                boolean closes = isWord(line, i - 1) && !isWord(line, i + 1);
                right += c == open && opens || c == close && closes ? 1 : 0;
                wrong += c == open && closes || c == close && opens ? 1 : 0;
            }
        }
        return wrong > 2 * right;
    }

    private static String swapped(String line, char open, char close) {
        return line.replace(open, '\u0000').replace(close, open).replace('\u0000', close);
    }

    private static boolean isWord(String line, int at) {
        return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }
}
