package ir.nazarkhahi.comment.intake;

import java.time.Instant;

/**
 * What the intake has to know of a consultation.
 *
 * @param accepting published and not withdrawn
 * @param closesAt the first moment that is too late
 */
record IntakeWindow(
        long consultationId, String code, String title, String officePath, long versionId, boolean accepting,
        Instant opensAt, Instant closesAt) {

    /** @throws WindowClosedException if a comment that arrived then is too early or too late */
    void requireOpenAt(Instant arrival) {
        if (!accepting) {
            throw WindowClosedException.withdrawn();
        }
        if (arrival.isBefore(opensAt)) {
            throw WindowClosedException.notYetOpen();
        }
        if (!arrival.isBefore(closesAt)) {
            throw WindowClosedException.closed();
        }
    }
}
