package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.gate.once.OnceRegister;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Forgets senders' keys after 48 hours, and proofs of work once nobody could show them again. */
@ApplicationScoped
public class Forgetting implements RecurringTask {
    private static final int BITE = 5_000;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private OnceRegister register;

    @Override
    public String name() {
        return "intake.forgetting";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Lease lease) {
        int forgotten;
        do {
            forgotten = register.forgetOld();
        } while (forgotten == BITE);
        new Sql(database).update("DELETE FROM altcha_used WHERE expires_at < ? LIMIT " + BITE, Instant.now().minus(Duration.ofHours(1)));
    }
}
