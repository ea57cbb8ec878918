package ir.nazarkhahi.it.job;

import ir.nazarkhahi.job.JobHandler;
import ir.nazarkhahi.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Says nothing until it is let go, as a long stretch of work does. */
@ApplicationScoped
public class SilentHandler implements JobHandler {
    static final String KIND = "it.silent";
    static final Semaphore LET_GO = new Semaphore(0);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) throws InterruptedException {
        return "{\"letGo\":" + LET_GO.tryAcquire(1, TimeUnit.MINUTES) + "}";
    }
}
