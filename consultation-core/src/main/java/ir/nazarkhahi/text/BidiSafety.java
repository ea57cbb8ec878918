package ir.nazarkhahi.text;

/**
 * Takes out of a text what is there without being seen: direction overrides that make a page read otherwise than it
 * says, other format and control characters, unpaired surrogates, and what no XML document may hold. ZWNJ and ZWJ stay,
 * because Persian needs them; a soft hyphen becomes the ZWNJ it stands for; tab and line breaks stay, as {@code \n}.
 */
public final class BidiSafety {

    private BidiSafety() {}

    /** Null stays null. Doing it twice changes nothing more. */
    public static String strip(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(BidiSafety::visible).filter(cp -> cp >= 0).forEach(result::appendCodePoint);
        return result.toString();
    }

    /** Nothing in it can be read: only spaces, controls, marks without a letter, and letters that are blank by design. */
    public static boolean isBlank(String text) {
        return text == null || text.codePoints().noneMatch(BidiSafety::canBeRead);
    }

    private static int visible(int cp) {
        return switch (cp) {
            case '\u200C', '\u200D', '\n', '\t' -> cp;
            case '\u00AD' -> '\u200C';
            case '\r', '\u2028', '\u2029', '\u0085' -> '\n';
            default -> isHidden(cp) ? -1 : cp;
        };
    }

    private static boolean isHidden(int cp) {
        int type = Character.getType(cp);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE || (cp & 0xFFFE) == 0xFFFE;
    }

    private static boolean canBeRead(int cp) {
        return switch (Character.getType(cp)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL, Character.FORMAT,
                    Character.SURROGATE, Character.UNASSIGNED, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !isFiller(cp);
        };
    }

    private static boolean isFiller(int cp) {
        return cp == 0x115F || cp == 0x1160 || cp == 0x3164 || cp == 0xFFA0 || cp == 0x2800 || cp == 'ـ';
    }
}
