package ir.nazarkhahi.commentary.document.wording;

/** Makes what citizens typed fit for a format without changing what it says. */
public final class SafeText {

    private SafeText() {}

    /** Without what XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. Null becomes empty. */
    public static String xml(String text) {
        if (text == null) {
            return "";
        }
        if (text.chars().allMatch(c -> c >= 0x20 && c < 0xD800)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(SafeText::mayStandInXml).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /**
     * For a cell of a table that a spreadsheet may open: what begins like a formula is led by an apostrophe, as the OWASP
     * recommendation for CSV injection says.
     */
    public static String cell(String text) {
        String safe = xml(text);
        return startsFormula(safe) ? "'" + safe : safe;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean mayStandInXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
