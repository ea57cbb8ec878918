package ir.nazarkhahi.attachment.work;

import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.clean.Cleaner;
import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives a cleaner so much time and no more. One that does not hear that it is to stop keeps its thread: at most three do. */
final class TimedCleaning {
    private static final int THREADS = 3;

    private final ThreadPoolExecutor pool;
    private final Duration longest;

    TimedCleaning(ThreadFactory threads, Duration longest) {
        this.pool = new ThreadPoolExecutor(0, THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
        this.longest = longest;
    }

    /** @throws UncleanableException also with {@code took_too_long}, and {@code damaged} for a file that no memory holds */
    Cleaned clean(Cleaner cleaner, FileFormat format, byte[] bytes) throws UncleanableException {
        Future<Cleaned> work = begin(cleaner, format, bytes);
        try {
            return work.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw new UncleanableException("took_too_long", tooLong);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the node is ending", ending);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof UncleanableException known ? known : new UncleanableException("damaged", failed.getCause());
        } finally {
            work.cancel(true);
        }
    }

    private Future<Cleaned> begin(Cleaner cleaner, FileFormat format, byte[] bytes) throws UncleanableException {
        try {
            return pool.submit(() -> cleaner.clean(format, bytes));
        } catch (RejectedExecutionException allStuck) {
            throw new UncleanableException("took_too_long", allStuck);
        }
    }

    void end() {
        pool.shutdownNow();
    }
}
