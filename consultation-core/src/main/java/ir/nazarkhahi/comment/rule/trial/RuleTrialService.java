package ir.nazarkhahi.comment.rule.trial;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.comment.rule.EditRule;
import ir.nazarkhahi.comment.rule.RuleKind;
import ir.nazarkhahi.comment.rule.TriedRule;
import ir.nazarkhahi.comment.rule.trial.PastComments.Past;
import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.comment.subject.Subject;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tries a rule that is not saved yet; changes nothing, and takes a few seconds at most. */
@ApplicationScoped
@UseCase
public class RuleTrialService {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Inject
    private PastComments past;
    @Inject
    private Subjects subjects;

    /**
     * @throws InvalidInputException if the rule cannot be accepted, or counts by address: addresses are not kept to be counted later
     * @throws ir.nazarkhahi.gate.NotFoundException if there is no such consultation
     */
    public TrialView run(Actor actor, String officePath, EditRule asked, Sample sample) {
        actor.require(Permission.ADMINISTER, officePath);
        TriedRule rule = TriedRule.of(asked);
        if (asked.kind() == RuleKind.REPEATED_SENDER) {
            throw new InvalidInputException("kind", "not_triable");
        }
        if (sample.most() < 1 || sample.most() > Sample.MOST) {
            throw new InvalidInputException("most", "out_of_range");
        }
        Reach reach = reach(actor, officePath, sample);
        boolean readsAll = actor.may(Permission.COMMENT_READ_WORKING_COPY, reach.path());
        Trial trial = new Trial(rule, readsAll, System.nanoTime() + LONGEST.toNanos());
        return trial.over(read(reach, sample.most(), trial));
    }

    private record Reach(Long consultationId, String path) {}

    private Reach reach(Actor actor, String officePath, Sample sample) {
        if (sample.codeOrNull() == null) {
            return new Reach(null, officePath);
        }
        Subject subject = subjects.byCode(actor, sample.codeOrNull());
        actor.require(Permission.ADMINISTER, subject.officePath());
        return new Reach(subject.id(), subject.officePath());
    }

    private List<Past> read(Reach reach, int most, Trial trial) {
        List<Past> read = new ArrayList<>();
        long before = Long.MAX_VALUE;
        int wanted;
        List<Past> bite;
        do {
            wanted = Math.min(PastComments.BITE, most - read.size());
            bite = wanted == 0 ? List.of() : past.before(before, reach.consultationId(), reach.path(), wanted);
            read.addAll(bite);
            before = bite.isEmpty() ? before : bite.get(bite.size() - 1).id();
        } while (!bite.isEmpty() && bite.size() == wanted && !trial.isHalfOver());
        trial.read(bite.isEmpty() || bite.size() < wanted || read.size() == most);
        return read;
    }
}
