package ir.nazarkhahi.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one form in which texts are compared: searching, and finding comments that say the same in the same words. Two
 * texts that a Persian reader would call the same text fold to the same string. Letters of Arabic keyboards, digits of
 * any script, diacritics, tatweel, stretched letters («سلاممم»), case, presentation forms and spacing around signs are
 * made equal; ZWNJ and the soft hyphen that stands for it in many files become a space, because that is what people
 * type instead. Words joined without either («میشود») would need a dictionary and stay different. Signs themselves are
 * kept: a comma can turn a sentence round. {@code fold(fold(x)) = fold(x)}.
 */
public final class Folding {
    private static final int STRETCHED = 3;
    /** The one presentation form of a whole phrase that Unicode does not decompose. */
    private static final String BISMILLAH_SIGN = "﷽";
    private static final String BISMILLAH = "بسم الله الرحمن الرحیم";

    private Folding() {}

    /** @return never null; null folds to the empty string */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String composed = Normalizer.normalize(text.replace(BISMILLAH_SIGN, BISMILLAH), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return spaced(letters(composed));
    }

    private static int[] letters(String composed) {
        return composed.codePoints().filter(cp -> !vanishes(cp)).map(Folding::letter).toArray();
    }

    /** Marks that change nothing for a reader; ZWNJ and soft hyphen are format characters too, but part words. */
    private static boolean vanishes(int cp) {
        return switch (Character.getType(cp)) {
            case Character.FORMAT -> cp != '\u200C' && cp != '\u00AD';
            case Character.NON_SPACING_MARK -> isArabicMark(cp) || cp >= 0xFE00 && cp <= 0xFE0F;
            case Character.CONTROL -> !Character.isWhitespace(cp);
            default -> cp == 'ـ';
        };
    }

    private static boolean isArabicMark(int cp) {
        return cp >= 0x0610 && cp <= 0x06ED || cp >= 0x08CA && cp <= 0x08FF;
    }

    private static int letter(int cp) {
        return switch (cp) {
            case 'ي', 'ى', 'ے', 'ې', 'ێ' -> 'ی';
            case 'ك', 'ڪ' -> 'ک';
            case 'ة', 'ۀ', 'ە', 'ہ', 'ھ', 'ۂ', 'ۃ' -> 'ه';
            case 'أ', 'إ', 'ٱ' -> 'ا';
            case '«', '»', '“', '”', '„', '‟' -> '"';
            case '‘', '’', '‚', '`' -> '\'';
            case '،' -> ',';
            case '؛' -> ';';
            case '؟' -> '?';
            case '٪' -> '%';
            case '٫' -> '.';
            case '‐', '‑', '–', '—', '−' -> '-';
            case '\u200C', '\u00AD' -> ' ';
            default -> other(cp);
        };
    }

    private static int other(int cp) {
        if (Character.getType(cp) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(cp, 10);
        }
        return Character.isWhitespace(cp) || Character.isSpaceChar(cp) ? ' ' : cp;
    }

    private static String spaced(int[] letters) {
        StringBuilder result = new StringBuilder(letters.length);
        int before = ' ';
        boolean apart = false;
        for (int i = 0; i < letters.length; i = end(letters, i)) {
            if (letters[i] == ' ') {
                apart = true;
                continue;
            }
            if (!result.isEmpty() && isParted(before, letters[i], apart)) {
                result.append(' ');
            }
            int run = end(letters, i) - i;
            result.append(Character.toString(letters[i]).repeat(run >= STRETCHED && isArabicLetter(letters[i]) ? 1 : run));
            before = letters[i];
            apart = false;
        }
        return result.toString();
    }

    private static int end(int[] letters, int start) {
        int i = start;
        while (i < letters.length && letters[i] == letters[start]) {
            i++;
        }
        return i;
    }

    /** Spaces beside a sign mean nothing; a Persian letter and a digit are apart whether or not a space was typed. */
    private static boolean isParted(int before, int after, boolean apart) {
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return apart || isArabicLetter(before) && isDigit(after) || isDigit(before) && isArabicLetter(after);
        }
        return apart && !isSign(before) && !isSign(after);
    }

    private static boolean isArabicLetter(int cp) {
        return Character.isLetter(cp) && Character.UnicodeScript.of(cp) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isDigit(int cp) {
        return cp >= '0' && cp <= '9';
    }

    private static boolean isSign(int cp) {
        return switch (Character.getType(cp)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
