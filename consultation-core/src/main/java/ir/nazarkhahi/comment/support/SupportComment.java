package ir.nazarkhahi.comment.support;

import ir.nazarkhahi.gate.once.UsedProof;
import java.time.Instant;

/**
 * A reader supports a comment, or takes that back.
 *
 * @param ref {@code 1405-0012-000123}
 * @param token 22 to 128 letters, digits, - or _ that the reader's browser has drawn for this comment
 * @param supports false to take it back
 * @param at when it had been read, by the legal clock
 * @param proof the proof of work it came with; null if none is asked for
 */
public record SupportComment(String consultationCode, String ref, String token, boolean supports, Instant at, UsedProof proof) {

    /** Tells no token. */
    @Override
    public String toString() {
        return "SupportComment[" + ref + "]";
    }
}
