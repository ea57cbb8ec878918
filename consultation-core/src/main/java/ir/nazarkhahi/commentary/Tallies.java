package ir.nazarkhahi.commentary;

import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.StanceCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Counts by provision, from the sums that the sequencer keeps. */
@ApplicationScoped
public class Tallies {
    @Inject
    private CommentQueries comments;

    /** By the provision's lineage, the whole under 0; a provision without comments is missing. */
    public Map<Long, StanceTally> byProvision(long consultationId) {
        Map<Long, StanceTally> tallies = new HashMap<>();
        for (StanceCount count : comments.counts(consultationId)) {
            tallies.merge(count.provisionId() == null ? 0 : count.provisionId(), tally(count), StanceTally::plus);
        }
        return tallies;
    }

    public static StanceTally total(Map<Long, StanceTally> tallies) {
        return tallies.values().stream().reduce(StanceTally.NONE, StanceTally::plus);
    }

    private static StanceTally tally(StanceCount count) {
        long told = count.told();
        return switch (count.stance()) {
            case SUPPORT -> new StanceTally(told, 0, 0, 0);
            case OPPOSE -> new StanceTally(0, told, 0, 0);
            case AMEND -> new StanceTally(0, 0, told, 0);
            case NEUTRAL -> new StanceTally(0, 0, 0, told);
        };
    }
}
