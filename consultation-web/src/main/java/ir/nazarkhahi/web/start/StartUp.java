package ir.nazarkhahi.web.start;

import ir.nazarkhahi.gate.start.SchemaReady;
import ir.nazarkhahi.gate.start.StartRefusedException;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Checks the database, migrates it, tells the rooms, and only then counts as started. */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    /** Read by the launcher's {@code UntilRefused}. */
    private static final String REFUSED = "consultation.refused";

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private Event<SchemaReady> schemaReady;
    private volatile boolean done;

    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class) Object context) {
        try {
            prepareDatabase();
            schemaReady.fire(new SchemaReady());
            done = true;
        } catch (RuntimeException refused) {
            tell(refused);
            throw refused;
        }
    }

    /** A refusal is told in its sentence, and then the launcher keeps quiet what the server has to say about it. */
    private static void tell(RuntimeException failure) {
        String sentence = "Nazarkhahi does not start: ";
        StartRefusedException.behind(failure).ifPresentOrElse(refusal -> {
            LOG.severe(sentence + refusal.getMessage());
            System.setProperty(REFUSED, "true");
        }, () -> LOG.log(Level.SEVERE, sentence + failure.getMessage(), failure));
    }

    /** Whether everything that has to happen before the first request has happened. */
    public boolean isDone() {
        return done;
    }

    private void prepareDatabase() {
        try (Connection connection = database.getConnection()) {
            DatabaseFitness.check(connection);
        } catch (SQLException unreachable) {
            throw new UnfitDatabaseException("The database cannot be reached or used: " + unreachable.getMessage());
        }
        Flyway.configure(getClass().getClassLoader()).dataSource(database).locations("classpath:db/migration")
                .validateMigrationNaming(true).load().migrate();
    }
}
