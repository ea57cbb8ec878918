package ir.nazarkhahi.job;

import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.gate.Silenced;
import ir.nazarkhahi.gate.start.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Two workers on each node that take jobs one by one. */
@ApplicationScoped
class JobRunner {
    private static final int LAST = 500;
    private static final int WORKERS = 2;
    private static final int MOST_ATTEMPTS = 3;
    private static final long PAUSE_MILLIS = 500;
    private static final long RENEW_MILLIS = 5_000;
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    @Any
    private Instance<JobHandler> handlers;
    @Inject
    private JobSteps steps;
    private final Set<JobSteps.Claimed> running = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService workers;

    void begin(@Observes @Priority(LAST) SchemaReady ready) {
        workers = Executors.newScheduledThreadPool(WORKERS + 1, threads);
        for (int i = 0; i < WORKERS; i++) {
            workers.scheduleWithFixedDelay(this::workOff, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
        workers.scheduleWithFixedDelay(this::holdOn, RENEW_MILLIS, RENEW_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }

    private void workOff() {
        try {
            for (Optional<JobSteps.Claimed> next = steps.claimNext(); next.isPresent(); next = steps.claimNext()) {
                run(next.get());
            }
        } catch (RuntimeException databaseGone) {
            LOG.log(Level.FINE, "no job could be claimed", Silenced.of(databaseGone));
        }
    }

    /** However long a handler is silent, its claim is this node's while the node lives. */
    private void holdOn() {
        try {
            running.forEach(steps::renew);
        } catch (RuntimeException databaseGone) {
            LOG.log(Level.FINE, "claims could not be renewed", Silenced.of(databaseGone));
        }
    }

    private void run(JobSteps.Claimed claimed) {
        Job job = claimed.job();
        if (job.isCancelling()) {
            steps.finish(claimed, JobState.CANCELLED, null, null);
        } else if (job.attempts() > MOST_ATTEMPTS) {
            steps.finish(claimed, JobState.FAILED, null, "too_many_attempts");
        } else {
            running.add(claimed);
            try {
                attempt(claimed);
            } finally {
                running.remove(claimed);
            }
        }
    }

    private void attempt(JobSteps.Claimed claimed) {
        try {
            String result = handlerOf(claimed.job().kind()).run(new ClaimedRun(claimed, steps));
            steps.finish(claimed, JobState.DONE, result, null);
        } catch (JobCancelledException cancelled) {
            steps.finish(claimed, JobState.CANCELLED, null, null);
        } catch (BrokenRuleException broken) {
            steps.finish(claimed, JobState.FAILED, null, broken.code());
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError failure) {
            LOG.log(Level.SEVERE, "job " + claimed.job().id() + " of kind " + claimed.job().kind() + " failed", Silenced.of(failure));
            steps.finish(claimed, JobState.FAILED, null, "internal");
        }
    }

    private JobHandler handlerOf(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody handles jobs of kind " + kind));
    }
}
