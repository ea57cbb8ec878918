package ir.nazarkhahi.comment;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.comment.operator.Registration;
import java.time.Instant;
import java.util.List;

/**
 * A comment as everybody may read it.
 *
 * @param ref {@code 1405-0012-000123}
 * @param provisionEId its address in the text that it was written on; null if it is on the whole
 * @param text null if the comment was rejected ({@code stubReason} says why) or withdrawn by its author; a stub holds its place
 * @param suggestedWording null if none was suggested
 * @param publicName null if the author does not want to be named
 * @param organisation null if the author speaks for none
 * @param stubReason the published reason of a redaction or rejection, else null
 * @param addendumAt when it was last redacted after the hand-over, else null
 * @param disposition the released answer, null before
 * @param supports how many readers said that they support it: a figure for reading, not a vote
 * @param files what was sent with it; empty unless the comment is shown as it came
 * @param mark the words of the provision that it is on; null for none, and of a rejected one
 * @param replacedBy the ref of the comment that its author put in its place, else null
 * @param registration how it came, if staff registered it; null for what its author sent
 * @param textNumber which of the consultation's texts it was written on, from 1
 */
public record PublishedComment(
        String ref, String provisionEId, Stance stance, String text, String suggestedWording, String publicName,
        String organisation, Instant receivedAt, CommentState state, String stubReason, Instant addendumAt, Answer disposition,
        long supports, List<AttachedFile> files, Mark mark, String replacedBy, Registration registration, int textNumber) {}
