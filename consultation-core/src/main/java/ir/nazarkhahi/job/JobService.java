package ir.nazarkhahi.job;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Submits long work and tells how far it is. The right to do the work itself is checked by whoever submits it. */
@ApplicationScoped
@UseCase
public class JobService {
    @Inject
    private JobRepository repository;
    @Inject
    private AuditTrail audit;

    /** In the running transaction, if there is one: the job exists only if what it belongs to does. */
    public JobView submit(Actor actor, String kind, String paramsJson) {
        Job job = repository.add(new Job(kind, paramsJson, actor.id()));
        audit.record(actor, "job.submit", "job:" + job.id(), Map.of("kind", kind));
        return job.view();
    }

    /** @throws NotFoundException also for a job of somebody else, unless the actor administers the whole installation */
    public JobView byId(Actor actor, long id) {
        return visible(actor, id).view();
    }

    /** How far it is, for rooms that have asked for their own right. @throws NotFoundException if there is none */
    public JobView state(long id) {
        return repository.find(id).map(Job::view).orElseThrow(() -> new NotFoundException("job"));
    }

    /** All jobs, the newest first, for those who administer the whole installation. */
    public Page<JobView> list(Actor actor, int page, int size) {
        Page.check(page, size);
        actor.requireEverywhere(Permission.ADMINISTER);
        return new Page<>(repository.newest(page, size).stream().map(Job::view).toList(), repository.count(), page, size);
    }

    /** Asks it to stop; it does at its next step. A job that has ended is left as it is. */
    public JobView cancel(Actor actor, long id) {
        Job job = visible(actor, id);
        if (job.cancel()) {
            audit.record(actor, "job.cancel", "job:" + id);
        }
        return job.view();
    }

    private Job visible(Actor actor, long id) {
        return repository.find(id).filter(job -> job.belongsTo(actor) || actor.mayEverywhere(Permission.ADMINISTER))
                .orElseThrow(() -> new NotFoundException("job"));
    }
}
