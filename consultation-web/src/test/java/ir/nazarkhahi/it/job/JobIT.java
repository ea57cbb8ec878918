package ir.nazarkhahi.it.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.job.JobService;
import ir.nazarkhahi.job.JobState;
import ir.nazarkhahi.job.JobView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JobIT {
    @Inject
    private JobService jobs;
    @Inject
    private Tx tx;

    @Test
    void a_job_shows_its_progress_and_ends_with_a_result() throws Exception {
        JobView submitted = jobs.submit(Actor.SYSTEM, CountingHandler.KIND, "60");

        assertThat(submitted.state()).isEqualTo(JobState.QUEUED);
        assertThat(await(submitted, job -> job.progress() > 0).state()).isIn(JobState.RUNNING, JobState.DONE);
        JobView done = await(submitted, job -> job.state().isFinal());
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.progress()).isEqualTo(100);
        assertThat(done.result()).isEqualTo("{\"from\":0,\"to\":60}");
    }

    @Test
    void a_cancelled_job_stops() throws Exception {
        JobView submitted = jobs.submit(Actor.SYSTEM, CountingHandler.KIND, "100000");
        await(submitted, job -> job.state() == JobState.RUNNING);

        jobs.cancel(Actor.SYSTEM, submitted.id());

        assertThat(await(submitted, job -> job.state().isFinal()).state()).isEqualTo(JobState.CANCELLED);
    }

    /** What a killed node leaves: RUNNING, a checkpoint, and a claim that runs out. */
    @Test
    void a_job_whose_node_died_goes_on_from_its_checkpoint() throws Exception {
        long id = tx.run(em -> {
            em.createNativeQuery("""
                    INSERT INTO job (kind, params, state, progress, checkpoint, submitted_by, submitted_at, cancelling, attempts, claimed_by, claim_until)
                    VALUES ('it.count', '10', 'RUNNING', 70, '7', 0, UTC_TIMESTAMP(6), 0, 1, 'a dead node', UTC_TIMESTAMP(6))""").executeUpdate();
            return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
        });

        JobView done = await(jobs.byId(Actor.SYSTEM, id), job -> job.state().isFinal());

        assertThat(done.result()).isEqualTo("{\"from\":7,\"to\":10}");
    }

    @Test
    void a_broken_rule_fails_the_job_with_its_code_and_anything_else_as_internal() throws Exception {
        JobView rule = jobs.submit(Actor.SYSTEM, CountingHandler.KIND, "0");
        JobView defect = jobs.submit(Actor.SYSTEM, CountingHandler.KIND, "-1");

        assertThat(await(rule, job -> job.state().isFinal()).failure()).isEqualTo("not_found");
        assertThat(await(defect, job -> job.state().isFinal()).failure()).isEqualTo("internal");
    }

    @Test
    void somebody_else_s_job_is_not_there() {
        JobView submitted = jobs.submit(Actor.SYSTEM, CountingHandler.KIND, "1");
        Actor other = new Actor(987_654, "other", Actor.Kind.STAFF, List.of(), false);

        assertThatThrownBy(() -> jobs.byId(other, submitted.id())).isInstanceOf(NotFoundException.class);
    }

    private JobView await(JobView job, Predicate<JobView> reached) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            JobView now = jobs.byId(Actor.SYSTEM, job.id());
            if (reached.test(now)) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not within a minute: " + jobs.byId(Actor.SYSTEM, job.id()));
    }
}
