package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.comment.intake.commit.CommentRow;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.Folding;
import ir.nazarkhahi.text.PersonalData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The words as everybody but the author will ever see them: nothing that reads otherwise than it looks, no personal data. */
final class WorkingCopy {
    private WorkingCopy() {}

    static CommentRow.Words of(SubmitComment comment) {
        String text = masked(comment.text());
        String wording = masked(comment.wordingOrNull());
        Author author = comment.author().cleaned();
        return new CommentRow.Words(text, wording, masked(author.publicName()), masked(author.organisation()), key(text, wording));
    }

    private static String masked(String words) {
        return words == null ? null : PersonalData.mask(BidiSafety.strip(words).strip());
    }

    private static byte[] key(String text, String wording) {
        try {
            String folded = Folding.fold(text) + '\0' + (wording == null ? "" : Folding.fold(wording));
            return MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
