package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import ir.nazarkhahi.text.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a comment must keep to, all broken rules named at once. Lengths are in code points. */
public final class CommentRules {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_ORGANISATION = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}<>\",;:\\\\]{1,64}@[^\\s@.\\p{Cntrl}<>\",;:\\\\]+(\\.[^\\s@.\\p{Cntrl}<>\",;:\\\\]+)+");
    private static final Pattern MOBILE = Pattern.compile("\\+?\\d{10,15}");

    private final List<Field> broken = new ArrayList<>();
    private final int longest;

    private CommentRules(int longest) {
        this.longest = longest;
    }

    /**
     * @param provisions whether the text has a provision of that eId
     * @throws InvalidInputException naming every field at fault
     */
    public static void check(SubmitComment comment, int longest, Predicate<String> provisions) {
        CommentRules rules = new CommentRules(longest);
        if (comment.eIdOrNull() != null && !provisions.test(comment.eIdOrNull())) {
            rules.broken("provision", "unknown_provision");
        }
        rules.stance(comment.stance());
        rules.words("text", comment.text(), rules.longest);
        if (comment.text() == null || BidiSafety.isBlank(comment.text())) {
            rules.broken("text", "blank");
        }
        rules.words("suggestedWording", comment.suggestedWording(), rules.longest);
        rules.author(comment.author());
        if (!rules.broken.isEmpty()) {
            throw new InvalidInputException(rules.broken);
        }
    }

    private void stance(String stance) {
        if (stance == null || stance.isBlank()) {
            broken("stance", "required");
        } else if (Arrays.stream(Stance.values()).noneMatch(known -> known.name().equals(stance))) {
            broken("stance", "unknown_stance");
        }
    }

    private void author(Author author) {
        words("publicName", author.publicName(), LONGEST_NAME);
        words("organisation", author.organisation(), LONGEST_ORGANISATION);
        words("name", author.name(), LONGEST_NAME);
        words("email", author.email(), LONGEST_EMAIL);
        if (given(author.email()) && author.email().length() <= LONGEST_EMAIL && !EMAIL.matcher(author.email().strip()).matches()) {
            broken("email", "malformed_email");
        }
        if (given(author.mobile()) && !MOBILE.matcher(Digits.latin(author.mobile()).replaceAll("[\\s()\\-]", "")).matches()) {
            broken("mobile", "malformed_mobile");
        }
    }

    private void words(String field, String words, int most) {
        if (words == null) {
            return;
        }
        if (words.indexOf('\0') >= 0) {
            broken(field, "control_character");
        } else if (hasUnpairedSurrogate(words)) {
            broken(field, "unpaired_surrogate");
        } else if (words.length() > most && CodePoints.count(words) > most) {
            broken(field, "too_long");
        }
    }

    private void broken(String field, String code) {
        if (broken.stream().noneMatch(known -> known.name().equals(field))) {
            broken.add(new Field(field, code));
        }
    }

    static boolean given(String value) {
        return value != null && !BidiSafety.isBlank(value);
    }

    /** Such a text has no UTF-8 form, so that its hash would be of something else than what was sent. */
    private static boolean hasUnpairedSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
