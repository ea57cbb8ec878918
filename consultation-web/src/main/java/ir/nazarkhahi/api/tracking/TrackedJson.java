package ir.nazarkhahi.api.tracking;

import ir.nazarkhahi.comment.track.Current;
import ir.nazarkhahi.comment.track.TrackedEvent;
import ir.nazarkhahi.comment.track.TrackedFile;
import ir.nazarkhahi.comment.track.TrackedView;
import java.time.Instant;
import java.util.List;

/**
 * What a tracking code opens.
 *
 * @param ref missing for the second until it is numbered
 * @param provision its eId in the text that it was written on; missing if it is on the whole, like {@code place}
 * @param textNumber which of the consultation's texts that was, from 1
 * @param place under which address the provision stands now
 * @param markedWords the words that it is on; missing for none
 * @param disposition missing until the answers are released, like its reason and the answer
 * @param files in the order they were sent; CHECKING, SHOWN or NOT_SHOWN, then with a reason
 * @param current what may be withdrawn or replaced until the window closes, personal data in it masked; missing if it may not
 */
public record TrackedJson(
        String kind, String state, String ref, String consultation, String title, String provision, int textNumber, String place, String markedWords, Instant receivedAt,
        String disposition, String dispositionReason, String answer, List<TrackedEvent> history, List<TrackedFile> files, Current current) {

    static TrackedJson of(TrackedView view) {
        return new TrackedJson(view.kind(), view.state(), view.ref(), view.consultationCode(), view.consultationTitle(), view.provisionEId(), view.textNumber(), view.place(), view.markedWords(),
                view.receivedAt(), view.disposition(), view.answer() == null ? null : view.answer().reason(),
                view.answer() == null ? null : view.answer().answer(), view.history(), view.files(), view.current());
    }
}
