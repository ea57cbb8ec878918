package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.attachment.FileClaim;
import ir.nazarkhahi.comment.mark.AskedMark;
import ir.nazarkhahi.text.BidiSafety;
import java.util.List;

/**
 * A comment as sent, unchecked.
 *
 * @param provisionEId null or blank for the whole
 * @param stance the name of a {@link ir.nazarkhahi.comment.Stance}
 * @param text at most 20,000 code points
 * @param suggestedWording may be null; at most 20,000 code points
 * @param files uploaded before; in the order in which they shall be shown
 * @param mark the words of the provision it is on; null for none
 * @param textVersion the text that its author has read, SHA-256 in hex; null for that of the mark, or else the one that is asked about
 */
public record SubmitComment(
        String consultationCode, String provisionEId, String stance, String text, String suggestedWording,
        Author author, Arrival arrival, List<FileClaim> files, AskedMark mark, String textVersion) {

    /** On the text that is asked about. */
    public SubmitComment(String consultationCode, String provisionEId, String stance, String text, String suggestedWording, Author author, Arrival arrival,
            List<FileClaim> files, AskedMark mark) {
        this(consultationCode, provisionEId, stance, text, suggestedWording, author, arrival, files, mark, null);
    }


    /** Without files, on no words in particular. */
    public SubmitComment(String consultationCode, String provisionEId, String stance, String text, String suggestedWording, Author author, Arrival arrival) {
        this(consultationCode, provisionEId, stance, text, suggestedWording, author, arrival, List.of(), null);
    }

    String eIdOrNull() {
        return provisionEId == null || provisionEId.isBlank() ? null : provisionEId.strip();
    }

    public String wordingOrNull() {
        return suggestedWording == null || BidiSafety.isBlank(suggestedWording) ? null : suggestedWording;
    }
}
