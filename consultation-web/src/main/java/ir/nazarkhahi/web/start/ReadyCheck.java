package ir.nazarkhahi.web.start;

import ir.nazarkhahi.job.lease.Scheduler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: started, the database answers now, and no vital task keeps failing. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
    private static final int SECONDS = 2;

    @Inject
    private StartUp startUp;
    @Inject
    private Scheduler scheduler;
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        boolean answers = databaseAnswers();
        String failing = String.join(",", scheduler.failing());
        return HealthCheckResponse.named("consultation").status(startUp.isDone() && answers && failing.isEmpty())
                .withData("started", startUp.isDone()).withData("database", answers).withData("failing", failing).build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
