package ir.nazarkhahi.comment.rule.trial;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.rule.TriedRule;
import ir.nazarkhahi.comment.rule.match.Examined;
import ir.nazarkhahi.comment.rule.match.Repeats;
import ir.nazarkhahi.comment.rule.trial.PastComments.Past;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One trial, which ends in time. */
final class Trial {
    private static final int SHOWN = 50;

    private final TriedRule rule;
    private final boolean readsAll;
    private final long started = System.nanoTime();
    private final long end;
    private final Map<ByteBuffer, List<Instant>> arrivals = new HashMap<>();
    private boolean readCompletely;

    Trial(TriedRule rule, boolean readsAll, long end) {
        this.rule = rule;
        this.readsAll = readsAll;
        this.end = end;
    }

    /** Reading may take half of the time, looking through the rest. */
    boolean isHalfOver() {
        return System.nanoTime() - started > (end - started) / 2;
    }

    void read(boolean completely) {
        readCompletely = completely;
    }

    TrialView over(List<Past> comments) {
        comments.forEach(one -> arrivals.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one.receivedAt()));
        List<TrialView.Match> shown = new ArrayList<>();
        int looked = 0;
        int matched = 0;
        for (Past one : comments) {
            if (System.nanoTime() - end > 0) {
                break;
            }
            looked++;
            Optional<String> found = rule.find(new Examined(one.text(), one.found(), (kind, minutes) -> within(one, minutes)));
            matched += found.isPresent() ? 1 : 0;
            if (found.isPresent() && shown.size() < SHOWN) {
                shown.add(match(one, found.get()));
            }
        }
        return new TrialView(looked, readCompletely && looked == comments.size(), matched, shown);
    }

    private int within(Past one, int minutes) {
        Instant from = one.receivedAt().minusSeconds(60L * minutes);
        return (int) arrivals.get(one.key()).stream().filter(at -> at.isAfter(from) && !at.isAfter(one.receivedAt())).count();
    }

    private TrialView.Match match(Past one, String found) {
        boolean readable = readsAll || one.state() == CommentState.PUBLISHED || one.state() == CommentState.REDACTED;
        String masked = readable && rule.masks() ? rule.mask(one.shown()) : null;
        return new TrialView.Match(one.ref(), one.state().name(), readable ? found : null, readable ? one.shown() : null, masked);
    }
}
