package ir.nazarkhahi.notification;

import ir.nazarkhahi.gate.Silenced;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes what waits in the outbox: claims, commits, and only then acts, so that nothing is sent while a row is locked. A
 * notice that was sent by a worker who died before saying so is sent again: twice is better than never.
 */
@ApplicationScoped
class NoticeDispatch implements RecurringTask {
    private static final Logger LOG = Logger.getLogger(NoticeDispatch.class.getName());
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int BITE = 100;
    private static final int MOST_ATTEMPTS = 5;

    private final String worker = UUID.randomUUID().toString();

    @Inject
    private OutboxRepository entries;
    @Inject
    private MailGateway mail;

    @Override
    public String name() {
        return "notification.dispatch";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run(Lease lease) {
        List<OutboxView> claimed;
        do {
            claimed = entries.claim(worker, CLAIM, BITE);
            dispatch(claimed);
        } while (claimed.size() == BITE);
    }

    private void dispatch(List<OutboxView> claimed) {
        if (claimed.isEmpty()) {
            return;
        }
        if (!mail.configured()) {
            entries.finish(claimed.stream().map(OutboxView::id).toList(), OutboxState.NOT_CONFIGURED);
            return;
        }
        List<Long> sent = new ArrayList<>();
        List<Long> failed = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        for (OutboxView notice : claimed) {
            (send(notice) ? sent : notice.attempts() + 1 >= MOST_ATTEMPTS ? failed : again).add(notice.id());
        }
        entries.finish(sent, OutboxState.SENT);
        entries.finish(failed, OutboxState.FAILED);
        entries.finish(again, OutboxState.QUEUED);
    }

    private boolean send(OutboxView notice) {
        try {
            mail.send(notice);
            return true;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "notice " + notice.id() + " could not be sent", Silenced.of(failure));
            return false;
        }
    }
}
