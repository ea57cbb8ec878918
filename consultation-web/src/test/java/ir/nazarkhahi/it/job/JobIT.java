package ir.nazarkhahi.it.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.job.JobService;
import ir.nazarkhahi.job.JobState;
import ir.nazarkhahi.job.JobView;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
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
    @Inject
    private HttpServletRequest request;

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

    @Test
    void a_unit_s_administrator_neither_sees_nor_cancels_the_work_of_others() {
        JobView submitted = jobs.submit(Actor.SYSTEM, CountingHandler.KIND, "1");
        Actor ofAUnit = new Actor(987_655, "unit", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, "/1/2/")), false);

        assertThatThrownBy(() -> jobs.byId(ofAUnit, submitted.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> jobs.cancel(ofAUnit, submitted.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_handler_that_is_silent_for_long_keeps_its_claim() throws Exception {
        JobView submitted = jobs.submit(Actor.SYSTEM, SilentHandler.KIND, "{}");
        await(submitted, job -> job.state() == JobState.RUNNING);
        change("UPDATE job SET claim_until = UTC_TIMESTAMP(6) + INTERVAL 8 SECOND WHERE id = " + submitted.id());

        for (int i = 0; i < 90 && secondsLeft(submitted) < 20; i++) {
            Thread.sleep(100);
        }

        assertThat(secondsLeft(submitted)).isGreaterThan(20);
        SilentHandler.LET_GO.release();
        assertThat(await(submitted, job -> job.state().isFinal()).result()).isEqualTo("{\"letGo\":true}");
    }

    @Test
    void over_http_it_shows_state_progress_and_result_and_can_be_cancelled() throws Exception {
        JobView counted = await(jobs.submit(Actor.SYSTEM, CountingHandler.KIND, "1"), job -> job.state().isFinal());
        JobView counting = jobs.submit(Actor.SYSTEM, CountingHandler.KIND, "100000");
        Api here = Api.of(URI.create("http://localhost:" + request.getLocalPort() + "/").toURL());

        JsonObject done = here.asAdmin().get("/api/v1/jobs/" + counted.id()).json();
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("progress")).isEqualTo(100);
        assertThat(done.getJsonObject("result").getInt("to")).isEqualTo(1);
        assertThat(here.get("/api/v1/jobs/" + counted.id()).status()).isEqualTo(404);
        assertThat(here.asAdmin().delete("/api/v1/jobs/" + counting.id()).status()).isEqualTo(200);
        assertThat(await(counting, job -> job.state().isFinal()).state()).isEqualTo(JobState.CANCELLED);
    }

    private void change(String sql) {
        tx.run(em -> em.createNativeQuery(sql).executeUpdate());
    }

    private long secondsLeft(JobView job) {
        return tx.run(em -> ((Number) em.createNativeQuery("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(6), claim_until) FROM job WHERE id = " + job.id())
                .getSingleResult()).longValue());
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
