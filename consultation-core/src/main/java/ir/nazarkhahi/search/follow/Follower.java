package ir.nazarkhahi.search.follow;

import ir.nazarkhahi.gate.start.SchemaReady;
import ir.nazarkhahi.search.index.WordIndex;
import ir.nazarkhahi.search.source.Source;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * The thread that keeps this node's index, on every node, without a lease. It is never interrupted, because an interrupt
 * closes the files under a writer's hands: it is asked to stop and waited for.
 */
@ApplicationScoped
public class Follower {
    private static final int LAST = 500;
    private static final long PAUSE_MILLIS = 250;
    /** In a storm it takes larger bites less often, which costs far less; what is written is still found within two seconds. */
    private static final int RESTS_PER_WORK = 3;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final long AFTER_FAILURE_MILLIS = 2_000;
    private static final long TELL_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_END_SECONDS = 20;
    private static final Logger LOG = Logger.getLogger(Follower.class.getName());

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    @Any
    private Instance<Source> sources;
    @Inject
    private IndexRegister register;
    @Inject
    private Config config;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private Thread thread;
    private volatile LiveIndex live;
    private volatile Successor successor;
    private boolean failing;
    private long toldAt;

    void begin(@Observes @Priority(LAST) SchemaReady ready) {
        String data = config.getOptionalValue("consultation.data", String.class).orElse("data");
        live = new LiveIndex(register, new IndexFolder(config.getOptionalValue("consultation.index", String.class).map(Path::of).orElse(Path.of(data, "index"))));
        thread = threads.newThread(this::follow);
        thread.setName("search-follower");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void end() {
        stopping.countDown();
        try {
            if (thread != null) {
                thread.join(TimeUnit.SECONDS.toMillis(LONGEST_END_SECONDS));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return empty while there is no index to read, for a moment after the start or after a loss */
    public <T> Optional<T> read(WordIndex.Reading<T> reading) {
        return live == null ? Optional.empty() : live.read(reading);
    }

    public IndexStanding standing() {
        FollowedIndex index = live == null ? null : live.get();
        if (index == null) {
            return new IndexStanding(false, false, 0, 0);
        }
        Successor next = successor;
        long documents = read(searcher -> (long) searcher.getIndexReader().numDocs()).orElse(0L);
        return new IndexStanding(true, index.isComplete(), documents, next == null ? index.progress() : next.progress());
    }

    private void follow() {
        boolean stop = false;
        while (!stop) {
            long pause = beat();
            try {
                stop = stopping.await(pause, TimeUnit.MILLISECONDS);
            } catch (InterruptedException ending) {
                stop = true;
            }
        }
        close();
    }

    /** Nothing may leave this method: nobody would follow any more. @return how long to rest */
    private long beat() {
        try {
            FollowedIndex index = live.ensured();
            long began = System.nanoTime();
            index.catchUp(sources, this::goOn);
            index.saveNowAndThen();
            succeed(index);
            tell();
            failing = false;
            return Math.max(PAUSE_MILLIS, Math.min(LONGEST_PAUSE_MILLIS, RESTS_PER_WORK * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)));
        } catch (ForeignIndexException foreign) {
            return begunAnew(foreign.getMessage());
        } catch (IOException | RuntimeException | LinkageError failure) {
            remember(failure);
            return AFTER_FAILURE_MILLIS;
        }
    }

    private boolean goOn() {
        return stopping.getCount() > 0;
    }

    private long begunAnew(String because) {
        try {
            live.beginAnew(because);
            return PAUSE_MILLIS;
        } catch (IOException | RuntimeException failure) {
            remember(failure);
            return AFTER_FAILURE_MILLIS;
        }
    }

    /** Makes one beside it if that is wished, and puts it in its place when it is complete. */
    private void succeed(FollowedIndex present) throws IOException {
        Successor next = successor;
        if (next == null) {
            if (register.wished() > present.generation()) {
                build(new Successor(live.beside()));
            }
        } else if (next.isBuilt()) {
            successor = null;
            next.index().catchUp(sources, this::goOn);
            next.index().save();
            live.replaceBy(next.index());
        } else if (next.isLost()) {
            successor = null;
            next.index().close();
            register.forget(next.index().id());
        }
    }

    private void build(Successor next) {
        successor = next;
        Thread builder = threads.newThread(() -> next.build(sources, this::goOn));
        builder.setName("search-builder");
        builder.setDaemon(true);
        builder.start();
    }

    /** While others wait for this node, they see how far it is. */
    private void tell() {
        if (System.nanoTime() - toldAt > TELL_EVERY) {
            toldAt = System.nanoTime();
            register.seen(live.get().id(), standing().progress());
        }
    }

    private void close() {
        live.close();
        Successor next = successor;
        if (next != null) {
            next.abandon();
        }
    }

    /** Told once when it begins to fail, not at every beat. */
    private void remember(Throwable failure) {
        if (!failing && goOn()) {
            LOG.log(Level.WARNING, "the search index cannot follow", failure);
        }
        failing = true;
    }
}
