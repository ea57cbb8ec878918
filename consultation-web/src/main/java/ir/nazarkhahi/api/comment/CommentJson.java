package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.api.comment.operator.RegistrationJson;
import ir.nazarkhahi.api.comment.target.TargetJson;
import ir.nazarkhahi.api.file.AttachmentJson;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.Answer;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.Stance;
import java.time.Instant;
import java.util.List;

/**
 * A published comment.
 *
 * @param provision eId in the text of that number; missing if it is on the whole
 * @param text missing if the comment was rejected ({@code stubReason} says why) or withdrawn by its author
 * @param addendumAt when it was last redacted after the hand-over; missing if it was not
 * @param supports how many readers support it: a figure for reading, not a vote
 * @param attachments its files; empty for none, and for a comment that is not shown as it came
 * @param target the words of the provision it is on; missing for the whole of it
 * @param replacedBy the ref of the comment that its author put in the place of this WITHDRAWN one; missing if there is none
 * @param registration how it came, if staff registered it; missing for what its author sent
 * @param textNumber which of the consultation's texts it was written on: 1, or more after a corrigendum
 * @param disposition missing until the answers are released, like its reason and the answer
 */
public record CommentJson(
        String ref, String provision, Stance stance, String text, String suggestedWording, String publicName, String organisation,
        Instant receivedAt, CommentState state, String stubReason, Instant addendumAt, String disposition, String dispositionReason, String answer,
        long supports, List<AttachmentJson> attachments, TargetJson target, String replacedBy, RegistrationJson registration, int textNumber) {

    /** @param office code of the office that registered it; null for what its author sent */
    static CommentJson of(PublishedComment comment, String office) {
        Answer answer = comment.disposition();
        return new CommentJson(comment.ref(), comment.provisionEId(), comment.stance(), comment.text(), comment.suggestedWording(),
                comment.publicName(), comment.organisation(), comment.receivedAt(), comment.state(), comment.stubReason(), comment.addendumAt(),
                answer == null ? null : answer.disposition(), answer == null ? null : answer.reason(), answer == null ? null : answer.answer(), comment.supports(),
                comment.files().stream().map(file -> AttachmentJson.of(comment.ref(), file)).toList(), target(comment), comment.replacedBy(), RegistrationJson.of(comment.registration(), office), comment.textNumber());
    }

    private static TargetJson target(PublishedComment comment) {
        return comment.mark() == null ? null : TargetJson.of(comment.mark(), CommentRef.parse(comment.ref()).orElseThrow().consultationCode(), comment.provisionEId());
    }
}
