package ir.nazarkhahi.comment.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that tell senders how it went, so that the writers never wait for a sender. They keep the application's
 * context for their life; the server's own executor takes it anew for each task, which costs more than the answer.
 */
@ApplicationScoped
class Answering {
    private static final int THREADS = 16;
    private static final int IDLE_SECONDS = 60;

    @Resource
    private ManagedThreadFactory threads;

    private ThreadPoolExecutor pool;

    @PostConstruct
    void start() {
        pool = new ThreadPoolExecutor(THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        pool.allowCoreThreadTimeOut(true);
    }

    /** What still waits is answered. */
    @PreDestroy
    void stop() {
        pool.shutdown();
    }

    Executor threads() {
        return pool;
    }
}
