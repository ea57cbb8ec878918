package ir.nazarkhahi.comment.correction;

import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.intake.SubmitComment;

/**
 * What shall stand in the place of a comment, on the same provision; limits as for a new one.
 *
 * @param suggestedWording may be null, like the two after it
 */
public record NewWords(String stance, String text, String suggestedWording, String publicName, String organisation) {

    SubmitComment on(String consultationCode, String provisionEId) {
        return new SubmitComment(consultationCode, provisionEId, stance, text, suggestedWording, new Author(publicName, organisation, null, null, null), null);
    }

    /** Tells no words. */
    @Override
    public String toString() {
        return "NewWords[unread]";
    }
}
