package ir.nazarkhahi.comment.correction;

import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.intake.SubmitComment;
import java.util.Set;

/**
 * What shall stand in the place of a comment, on the same provision; limits as for a new one.
 *
 * @param suggestedWording may be null, like the two after it
 * @param withoutMark whether it is on the whole provision from now on, if the earlier one was on words of it
 * @param withoutFiles numbers of the files of the earlier one that do not go with it; the others do
 */
public record NewWords(String stance, String text, String suggestedWording, String publicName, String organisation, boolean withoutMark, Set<Integer> withoutFiles) {

    public NewWords {
        withoutFiles = Set.copyOf(withoutFiles);
    }

    SubmitComment on(String consultationCode, String provisionEId) {
        return new SubmitComment(consultationCode, provisionEId, stance, text, suggestedWording, new Author(publicName, organisation, null, null, null), null);
    }

    /** Tells no words. */
    @Override
    public String toString() {
        return "NewWords[unread]";
    }
}
