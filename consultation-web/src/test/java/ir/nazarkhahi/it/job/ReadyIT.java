package ir.nazarkhahi.it.job;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.function.IntPredicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("/health/ready tells the truth (issue 2, point 1)")
class ReadyIT {
    @Inject
    private HttpServletRequest request;
    @Inject
    @Any
    private Instance<RecurringTask> tasks;

    @Test
    void a_node_whose_vital_task_keeps_failing_is_not_ready_until_it_works_again() throws Exception {
        VitalTask.broken = true;
        try {
            awaitReady(status -> status == 503);
            assertThat(here().get("/health/ready").text()).contains("it.vital");
        } finally {
            VitalTask.broken = false;
        }
        awaitReady(status -> status == 200);
    }

    @Test
    void numbering_and_sealing_are_vital() {
        assertThat(tasks.stream().filter(RecurringTask::vital).map(RecurringTask::name)).contains("comment.sequencer", "consultation.sealing");
    }

    private void awaitReady(IntPredicate expected) throws Exception {
        int status = 0;
        for (int i = 0; i < 100; i++) {
            status = here().get("/health/ready").status();
            if (expected.test(status)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("still " + status);
    }

    private Api here() throws MalformedURLException {
        return Api.of(URI.create("http://localhost:" + request.getLocalPort() + "/").toURL());
    }
}
