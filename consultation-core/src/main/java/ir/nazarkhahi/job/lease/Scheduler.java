package ir.nazarkhahi.job.lease;

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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs every {@link RecurringTask} on its beat, each under its own lease, from the moment the schema is ready. A node keeps
 * the leases it has, so that a beat costs no write; it gives them back when it ends.
 */
@ApplicationScoped
public class Scheduler {
    /** After everything that others do at start. */
    private static final int LAST = 500;

    private static final int THREADS = 6;

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    @Any
    private Instance<RecurringTask> tasks;
    @Inject
    private Leases leases;
    private final List<LeasedTask> running = new CopyOnWriteArrayList<>();
    private ScheduledExecutorService timers;

    void begin(@Observes @Priority(LAST) SchemaReady ready) {
        // not the server's default scheduler: its core size of 0 means one thread for everybody
        timers = Executors.newScheduledThreadPool(THREADS, threads);
        for (RecurringTask task : tasks) {
            LeasedTask leased = new LeasedTask(task, leases);
            running.add(leased);
            long pause = task.every().toMillis();
            timers.scheduleWithFixedDelay(leased::beat, pause, pause, TimeUnit.MILLISECONDS);
        }
        long holdOn = LeasedTask.HOLD_ON_EVERY.toMillis();
        timers.scheduleWithFixedDelay(() -> running.forEach(LeasedTask::holdOn), holdOn, holdOn, TimeUnit.MILLISECONDS);
    }

    /** Names of vital tasks that have been failing for longer than they may. */
    public List<String> failing() {
        return running.stream().filter(LeasedTask::isFailingVitally).map(LeasedTask::name).toList();
    }

    @PreDestroy
    void end() {
        if (timers != null) {
            timers.shutdownNow();
        }
        running.forEach(LeasedTask::letGo);
    }
}
