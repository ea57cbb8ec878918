package ir.nazarkhahi.it.job;

import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.job.JobHandler;
import ir.nazarkhahi.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts to a number, slowly, from where it was; asked to count to 0 it breaks a rule, below that it breaks. */
@ApplicationScoped
public class CountingHandler implements JobHandler {
    static final String KIND = "it.count";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) throws InterruptedException {
        int to = Integer.parseInt(run.params());
        if (to == 0) {
            throw new NotFoundException("number");
        }
        if (to < 0) {
            throw new IllegalStateException("below zero");
        }
        int from = run.checkpoint() == null ? 0 : Integer.parseInt(run.checkpoint());
        for (int i = from; i < to; i++) {
            run.progress(100 * i / to);
            run.save(Integer.toString(i + 1));
            Thread.sleep(20);
        }
        return "{\"from\":" + from + ",\"to\":" + to + "}";
    }
}
