package ir.nazarkhahi.comment.track;

import ir.nazarkhahi.comment.Answer;
import java.time.Instant;
import java.util.List;

/**
 * What the holder of a tracking code is told.
 *
 * @param kind COMMENT
 * @param state a {@link ir.nazarkhahi.comment.CommentState} by name
 * @param ref null until it is numbered, within a second
 * @param provisionEId its address in the text that it was written on; null if it is on the whole
 * @param textNumber which of the consultation's texts that was, from 1
 * @param place the address under which the provision stands now; null if it is on the whole
 * @param markedWords the words of the provision that it is on; null for none
 * @param answer the released answer, null before
 * @param history oldest first
 * @param files in the order they were sent
 * @param current what may be withdrawn or replaced until the window closes; null if it may not
 */
public record TrackedView(
        String kind, String state, String ref, String consultationCode, String consultationTitle, String provisionEId,
        int textNumber, String place, String markedWords, Instant receivedAt, Answer answer, List<TrackedEvent> history, List<TrackedFile> files, Current current) {

    public String disposition() {
        return answer == null ? null : answer.disposition();
    }
}
