package ir.nazarkhahi.draft.importing.outline;

/** Blanks are the one thing an import may change: runs become one space, ends are cut. */
public final class Blanks {

    private Blanks() {}

    public static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                apart = !single.isEmpty();
            } else {
                if (apart) {
                    single.append(' ');
                    apart = false;
                }
                single.append(c);
            }
        }
        return single.toString();
    }

    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
