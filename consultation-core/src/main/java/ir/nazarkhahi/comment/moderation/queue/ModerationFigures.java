package ir.nazarkhahi.comment.moderation.queue;

import java.time.Instant;
import java.util.List;

/**
 * How long held comments wait for their decision.
 *
 * @param since decisions from then on are counted; what waits is counted whenever it came
 * @param total over all offices that are listed
 * @param offices by path; only those where anything was decided or waits
 */
public record ModerationFigures(Instant since, OfficeFigures total, List<OfficeFigures> offices) {

    /**
     * @param medianSeconds from being held to the decision; null if nothing was decided, like {@code ninetiethSeconds}
     * @param oldestWaitingSince null if nothing waits
     */
    public record OfficeFigures(String officePath, long decided, Long medianSeconds, Long ninetiethSeconds, long waiting, Instant oldestWaitingSince) {}
}
