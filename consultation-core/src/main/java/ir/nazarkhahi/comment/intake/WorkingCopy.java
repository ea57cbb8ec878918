package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.comment.intake.commit.CommentRow;
import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.comment.rule.RuleBook;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.Folding;
import ir.nazarkhahi.text.PersonalData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The words as everybody but the author will ever see them: nothing that reads otherwise than it looks, no personal data, nothing a rule masks. */
public final class WorkingCopy {
    private final RuleBook rules;
    private int found;

    private WorkingCopy(RuleBook rules) {
        this.rules = rules;
    }

    /** @param mark null for none; who says the same of other words says something else */
    public static CommentRow.Words of(SubmitComment comment, Mark mark, RuleBook rules) {
        return new WorkingCopy(rules).words(comment, mark);
    }

    private CommentRow.Words words(SubmitComment comment, Mark mark) {
        String text = masked(comment.text());
        String wording = masked(comment.wordingOrNull());
        Author author = comment.author().cleaned();
        return new CommentRow.Words(text, wording, masked(author.publicName()), masked(author.organisation()), key(text, wording, mark), found);
    }

    private String masked(String words) {
        if (words == null) {
            return null;
        }
        PersonalData.Masked masked = PersonalData.masked(BidiSafety.strip(words).strip());
        found |= masked.found();
        return rules.mask(masked.text());
    }

    private static byte[] key(String text, String wording, Mark mark) {
        try {
            String folded = Folding.fold(text) + '\0' + (wording == null ? "" : Folding.fold(wording)) + (mark == null ? "" : "\0" + mark.start() + "-" + mark.end());
            return MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
