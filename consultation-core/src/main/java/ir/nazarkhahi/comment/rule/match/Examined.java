package ir.nazarkhahi.comment.rule.match;

import ir.nazarkhahi.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/** A comment as rules look at it. What several rules need is made once, and only if one needs it. */
public final class Examined {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final String text;
    private final int personal;
    private final Repeats repeats;
    private List<String> words;
    private String alike;

    /**
     * @param text the working copy of all its parts
     * @param personal bits of what {@link ir.nazarkhahi.text.PersonalData} took out of it
     */
    public Examined(String text, int personal, Repeats repeats) {
        this.text = text;
        this.personal = personal;
        this.repeats = repeats;
    }

    String text() {
        return text;
    }

    int personal() {
        return personal;
    }

    Repeats repeats() {
        return repeats;
    }

    /** Folded, in their order, without signs. */
    List<String> words() {
        if (words == null) {
            words = wordsOf(text);
        }
        return words;
    }

    /** As {@link #alike(String)}. */
    String alike() {
        if (alike == null) {
            alike = alike(text);
        }
        return alike;
    }

    static List<String> wordsOf(String text) {
        String plain = NO_WORD.matcher(Folding.fold(text)).replaceAll(" ").strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** With digits in ASCII and letters of Arabic keyboards as Persian ones, each in its place. */
    static String alike(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = alike(chars[i]);
        }
        return new String(chars);
    }

    private static char alike(char one) {
        return switch (one) {
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            default -> one > 0x7F && Character.isDigit(one) ? (char) ('0' + Character.digit(one, 10)) : one;
        };
    }
}
