package ir.nazarkhahi.commentary.document.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Turns letters of the Arabic script into the shape their neighbours call for, as Unicode's presentation forms (chapter 9.2
 * of the standard). Marks do not come between letters; the zero-width non-joiner does. What the typeface has no shape for
 * stays as it is.
 */
final class Joining {
    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;
    private static final int LAM = 0x644;
    /** At the end of a word, where Persian has it. */
    private static final Pattern HEH_WITH_HAMZA = Pattern.compile("\u0647\u0654(?!\\p{L})");

    /** By letter or lam-alef pair and shape. */
    private final Map<String, Integer> forms = new HashMap<>();

    private enum Shape {
        ISOLATED(UCharacter.DecompositionType.ISOLATED), FINAL(UCharacter.DecompositionType.FINAL),
        INITIAL(UCharacter.DecompositionType.INITIAL), MEDIAL(UCharacter.DecompositionType.MEDIAL);

        private final int decomposition;

        Shape(int decomposition) {
            this.decomposition = decomposition;
        }
    }

    /** @param drawable whether the typeface has a glyph for a code point */
    Joining(IntPredicate drawable) {
        for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            if (drawable.test(form) && (letters.length() == 1 || isLamAlef(letters))) {
                remember(form, letters);
            }
        }
    }

    String join(String text) {
        if (text.codePoints().noneMatch(c -> joins(c))) {
            return text;
        }
        int[] letters = composed(text).codePoints().toArray();
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            Integer pair = pairAt(letters, i);
            if (pair != null) {
                joined.appendCodePoint(pair);
                i++;
            } else {
                joined.appendCodePoint(formAt(letters, i));
            }
        }
        return joined.toString();
    }

    /** A letter with its hamza as one character where there is one: it is drawn better and copied out again in its place. */
    private static String composed(String text) {
        return HEH_WITH_HAMZA.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\u06c0");
    }

    private Integer pairAt(int[] letters, int i) {
        if (letters[i] != LAM || i + 1 == letters.length) {
            return null;
        }
        Shape shape = joinsBefore(letters, i) ? Shape.FINAL : Shape.ISOLATED;
        return forms.get(key(Character.toString(LAM) + Character.toString(letters[i + 1]), shape));
    }

    private int formAt(int[] letters, int i) {
        if (!joins(letters[i])) {
            return letters[i];
        }
        boolean before = joinsBefore(letters, i);
        boolean after = joinsAfter(letters, i);
        Shape shape = before ? after ? Shape.MEDIAL : Shape.FINAL : after ? Shape.INITIAL : Shape.ISOLATED;
        return forms.getOrDefault(key(Character.toString(letters[i]), shape), letters[i]);
    }

    private static boolean joinsBefore(int[] letters, int i) {
        int before = i - 1;
        while (before >= 0 && type(letters[before]) == UCharacter.JoiningType.TRANSPARENT) {
            before--;
        }
        return before >= 0 && reachesOn(letters[before]) && reachesBack(letters[i]);
    }

    private static boolean joinsAfter(int[] letters, int i) {
        int after = i + 1;
        while (after < letters.length && type(letters[after]) == UCharacter.JoiningType.TRANSPARENT) {
            after++;
        }
        return after < letters.length && reachesOn(letters[i]) && reachesBack(letters[after]);
    }

    private static boolean reachesOn(int letter) {
        int type = type(letter);
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static boolean reachesBack(int letter) {
        return reachesOn(letter) || type(letter) == UCharacter.JoiningType.RIGHT_JOINING;
    }

    private static boolean joins(int letter) {
        int type = letter < 0x600 ? UCharacter.JoiningType.NON_JOINING : type(letter);
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.RIGHT_JOINING;
    }

    private static int type(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    private static boolean isLamAlef(String letters) {
        return letters.length() == 2 && letters.charAt(0) == LAM && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
    }

    private void remember(int form, String letters) {
        int decomposition = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
        for (Shape shape : Shape.values()) {
            if (shape.decomposition == decomposition) {
                forms.putIfAbsent(key(letters, shape), form);
            }
        }
    }

    private static String key(String letters, Shape shape) {
        return shape.ordinal() + letters;
    }
}
