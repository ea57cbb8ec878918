package ir.nazarkhahi.job;

import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The steps of a job's life, each a transaction of its own. */
@ApplicationScoped
@UseCase
class JobSteps {
    private static final int LOOK_AT = 5;

    @Inject
    private JobRepository repository;

    /** A job with a claim on it. */
    record Claimed(Job job, String worker) {}

    /** Takes the oldest job that waits, or one whose node died. */
    Optional<Claimed> claimNext() {
        String worker = UUID.randomUUID().toString();
        return repository.claimable(LOOK_AT).stream().filter(id -> repository.claim(id, worker)).findFirst()
                .flatMap(repository::find).map(job -> new Claimed(job, worker));
    }

    void progress(Claimed claimed, int percent) {
        if (!repository.progress(claimed.job().id(), claimed.worker(), percent)) {
            throw new JobCancelledException();
        }
    }

    /** Keeps the claim; nothing happens if it is lost, which the handler is told at its next step. */
    void renew(Claimed claimed) {
        repository.renew(claimed.job().id(), claimed.worker());
    }

    void save(Claimed claimed, String checkpoint) {
        if (!repository.save(claimed.job().id(), claimed.worker(), checkpoint)) {
            throw new JobCancelledException();
        }
    }

    void finish(Claimed claimed, JobState state, String result, String failure) {
        repository.finish(claimed.job().id(), claimed.worker(), state, result, failure);
    }
}
