package ir.nazarkhahi.commentary.summary;

import ir.nazarkhahi.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Everything on the writers' desk of one consultation, read in three questions. */
@ApplicationScoped
public class SummaryDesk {
    @Inject
    private SummaryRepository summaries;

    /** By provision id, the whole under 0; each answer may be null. */
    public record Open(Map<Long, SummaryView> summaries, Map<Long, AssignmentView> assignments, Map<Long, WritingView> writers) {

        public SummaryView summary(long provisionId) {
            return summaries.get(provisionId);
        }

        public AssignmentView assignment(long provisionId) {
            return assignments.get(provisionId);
        }

        public WritingView writing(long provisionId) {
            return writers.get(provisionId);
        }
    }

    public Open open(Actor actor, long consultationId) {
        return new Open(summaries.all(consultationId), summaries.assignments(consultationId), summaries.writing(actor, consultationId));
    }

    /** The summaries alone, by provision id. */
    public Map<Long, SummaryView> summaries(long consultationId) {
        return summaries.all(consultationId);
    }
}
