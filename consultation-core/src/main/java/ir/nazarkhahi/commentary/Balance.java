package ir.nazarkhahi.commentary;

import ir.nazarkhahi.comment.ledger.Standing;
import ir.nazarkhahi.commentary.document.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * Every received comment accounted for: received = published + redacted + rejected + withdrawn + held, and nothing held, before
 * it may be handed over.
 *
 * @param withdrawn taken back by their authors, whether or not another stands in their place
 * @param unnumbered accepted but not yet in the sequence
 * @param obstacles what is in the way, as stable codes: {@code not_sealed}, {@code comments_unnumbered},
 *     {@code comments_held}, {@code sums_differ}; empty if it closes
 */
public record Balance(long received, long published, long redacted, long rejected, long withdrawn, long held, long unnumbered, List<String> obstacles) {

    public Balance {
        obstacles = List.copyOf(obstacles);
    }

    static Balance of(Standing standing, boolean sealed) {
        List<String> obstacles = new ArrayList<>();
        if (!sealed) {
            obstacles.add("not_sealed");
        }
        if (standing.unnumbered() > 0 || standing.leaving() > 0) {
            obstacles.add("comments_unnumbered");
        }
        if (standing.held() > 0) {
            obstacles.add("comments_held");
        }
        long placed = standing.published() + standing.redacted() + standing.rejected() + standing.withdrawn() + standing.held();
        if (standing.received() != placed + standing.unnumbered()) {
            obstacles.add("sums_differ");
        }
        return new Balance(standing.received(), standing.published(), standing.redacted(), standing.rejected(), standing.withdrawn(), standing.held(), standing.unnumbered(), obstacles);
    }

    public boolean closes() {
        return obstacles.isEmpty();
    }

    /** Comments that need an answer: rejected ones carry the moderation's. */
    public long answerable() {
        return published + redacted;
    }

    public Figures figures() {
        return new Figures(received, published, redacted, rejected, withdrawn, held);
    }
}
