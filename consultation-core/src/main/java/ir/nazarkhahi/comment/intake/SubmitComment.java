package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.text.BidiSafety;

/**
 * A comment as sent, unchecked.
 *
 * @param provisionEId null or blank for the whole
 * @param stance the name of a {@link ir.nazarkhahi.comment.Stance}
 * @param text at most 20,000 code points
 * @param suggestedWording may be null; at most 20,000 code points
 */
public record SubmitComment(
        String consultationCode, String provisionEId, String stance, String text, String suggestedWording,
        Author author, Arrival arrival) {

    String eIdOrNull() {
        return provisionEId == null || provisionEId.isBlank() ? null : provisionEId.strip();
    }

    String wordingOrNull() {
        return suggestedWording == null || BidiSafety.isBlank(suggestedWording) ? null : suggestedWording;
    }
}
