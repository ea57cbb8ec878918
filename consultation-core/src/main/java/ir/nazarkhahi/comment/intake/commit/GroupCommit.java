package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.gate.Silenced;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The queue and the threads that empty it. Two, so that one prepares its statements while the other waits for the disk. */
@ApplicationScoped
public class GroupCommit {
    private static final Logger LOG = Logger.getLogger(GroupCommit.class.getName());
    private static final int WRITERS = 2;
    private static final int LONGEST_QUEUE = 2_000;
    private static final int LARGEST_BATCH = 128;
    /** Characters; keeps a batch of long comments far below the database's largest packet. */
    private static final int HEAVIEST_BATCH = 500_000;
    private static final int ATTEMPTS = 3;
    /** Deadlock or failed certification, lock wait timeout, changed since read: the database gave way to another. */
    private static final Set<Integer> GAVE_WAY = Set.of(1213, 1205, 1020);

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private BatchWriter writer;

    private final BlockingQueue<PendingComment> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private volatile boolean running = true;

    @PostConstruct
    void start() {
        for (int i = 0; i < WRITERS; i++) {
            Thread thread = threads.newThread(this::work);
            thread.setName("intake-" + i);
            thread.setDaemon(true);
            thread.start();
        }
    }

    @PreDestroy
    void stop() {
        running = false;
    }

    /** @throws IntakeBusyException if too many wait already */
    public void submit(PendingComment pending) {
        if (!running || !queue.offer(pending)) {
            throw new IntakeBusyException();
        }
    }

    private void work() {
        while (running || !queue.isEmpty()) {
            try {
                PendingComment first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    store(batchFrom(first));
                }
            } catch (InterruptedException ending) {
                running = false;
            } catch (RuntimeException | Error unforeseen) {
                LOG.log(Level.SEVERE, "the intake goes on after " + unforeseen.getClass().getName(), Silenced.of(unforeseen));
            }
        }
    }

    private List<PendingComment> batchFrom(PendingComment first) {
        List<PendingComment> batch = new ArrayList<>(List.of(first));
        int weight = first.rows().comment().weight();
        PendingComment next;
        while (batch.size() < LARGEST_BATCH && weight < HEAVIEST_BATCH && (next = queue.poll()) != null) {
            batch.add(next);
            weight += next.rows().comment().weight();
        }
        return batch;
    }

    private void store(List<PendingComment> batch) {
        for (int attempt = 1; ; attempt++) {
            List<PendingComment> open = batch.stream().filter(pending -> !pending.isSettled()).toList();
            try {
                if (!open.isEmpty()) {
                    writer.write(open);
                }
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !GAVE_WAY.contains(e.getErrorCode())) {
                    afterFailure(open, e);
                    return;
                }
            } catch (RuntimeException e) {
                open.forEach(pending -> pending.refused(e));
                throw e;
            }
        }
    }

    /** One comment the database refuses must not take its neighbours with it; a database that is gone takes all. */
    private void afterFailure(List<PendingComment> batch, SQLException failure) {
        boolean answered = failure.getErrorCode() > 0 && !String.valueOf(failure.getSQLState()).startsWith("08");
        if (batch.size() > 1 && answered) {
            batch.forEach(pending -> store(List.of(pending)));
        } else {
            LOG.log(Level.WARNING, "a comment could not be stored: SQL state {0}, error {1}", new Object[] {failure.getSQLState(), failure.getErrorCode()});
            batch.forEach(pending -> pending.refused(new IntakeBusyException()));
        }
    }
}
