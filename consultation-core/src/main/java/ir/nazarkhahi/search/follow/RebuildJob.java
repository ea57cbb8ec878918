package ir.nazarkhahi.search.follow;

import ir.nazarkhahi.job.JobHandler;
import ir.nazarkhahi.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Wishes a new index of every node and waits until all that are there have one. Searching goes on in the old ones. */
@ApplicationScoped
class RebuildJob implements JobHandler {
    private static final long PAUSE_MILLIS = 300;

    @Inject
    private IndexRegister register;

    @Override
    public String kind() {
        return Rebuilding.JOB;
    }

    @Override
    public String run(JobRun run) throws InterruptedException {
        register.wish(run.jobId());
        List<IndexRegister.Node> nodes = register.nodes();
        while (nodes.isEmpty() || nodes.stream().anyMatch(node -> node.generation() < run.jobId())) {
            run.progress(nodes.stream().filter(node -> node.generation() < run.jobId()).mapToInt(IndexRegister.Node::progress).map(progress -> progress % 100).min().orElse(0));
            Thread.sleep(PAUSE_MILLIS);
            nodes = register.nodes();
        }
        return "{\"nodes\":" + nodes.size() + "}";
    }
}
