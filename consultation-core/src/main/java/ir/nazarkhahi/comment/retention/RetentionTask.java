package ir.nazarkhahi.comment.retention;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.subject.EndedSubjects;
import ir.nazarkhahi.consultation.conclusion.Ended;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Destroys what its office keeps no longer, the oldest first. */
@ApplicationScoped
public class RetentionTask implements RecurringTask {
    @Inject
    private EndedSubjects subjects;
    @Inject
    private RetentionTable table;
    @Inject
    private Destroying destroying;
    @Inject
    private Settings settings;
    @Inject
    private LegalClock clock;

    @Override
    public String name() {
        return "comment.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run(Lease lease) {
        Instant now = clock.now();
        Set<Long> finished = table.finished();
        for (Ended ended : subjects.all()) {
            if (!finished.contains(ended.id()) && isDue(ended, now)) {
                destroyAll(lease, ended);
            }
        }
    }

    private boolean isDue(Ended ended, Instant now) {
        return KeepingTime.endsAt(ended.at(), settings.number(ended.officePath(), Setting.IDENTITY_MONTHS)).filter(end -> !now.isBefore(end)).isPresent();
    }

    private void destroyAll(Lease lease, Ended ended) {
        boolean more;
        do {
            more = destroying.next(lease, ended);
        } while (more);
    }
}
