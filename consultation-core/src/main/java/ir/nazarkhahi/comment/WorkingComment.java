package ir.nazarkhahi.comment;

import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.comment.operator.Registration;
import ir.nazarkhahi.tracking.Channel;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A numbered comment as staff work with it: personal data found in the text is masked, redactions are applied.
 *
 * @param number its place in the consultation, from 1 without gaps
 * @param provisionId the provision's lineage, the same in every text of the consultation; null if it is on the whole
 * @param provisionEId its address in the text that the comment was written on
 * @param text the working copy; of a rejected comment too, for those who may read it
 * @param addendumAt when it was last redacted after the hand-over; null if it was not
 * @param textKey equal for texts that are the same after folding, so that identical texts can be shown once
 * @param mark the words of the provision that it is on; null for none
 * @param registration how it came, if staff registered it; null for what its author sent
 * @param replacedBy the ref of the comment that its author put in its place; null if there is none
 * @param textNumber which of the consultation's texts it was written on, from 1
 */
public record WorkingComment(
        long id, long number, String ref, Long provisionId, String provisionEId, Stance stance, String text,
        String suggestedWording, String publicName, String organisation, Channel channel, Instant receivedAt,
        CommentState state, String stubReason, Instant addendumAt, byte[] textKey, Mark mark, String replacedBy, Registration registration, int textNumber) {

    /** The key in a form that can be a map's key. */
    public String textKeyHex() {
        return HexFormat.of().formatHex(textKey);
    }
}
