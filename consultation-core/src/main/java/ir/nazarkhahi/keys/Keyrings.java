package ir.nazarkhahi.keys;

import ir.nazarkhahi.gate.start.SchemaReady;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this installation, opened and checked right after the migration. */
@ApplicationScoped
public class Keyrings {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    @ConfigProperty(name = "consultation.keys", defaultValue = "./keys")
    private String folder;
    /** Asked for by the launcher for this one start. */
    @Inject
    @ConfigProperty(name = "consultation.keys.rotate", defaultValue = "false")
    private boolean rotate;

    private Keyring ring;

    @PostConstruct
    void load() {
        StoredKeyChecks checks = new StoredKeyChecks(database);
        ring = rotate ? Keyring.rotated(Path.of(folder), checks) : Keyring.open(Path.of(folder), checks);
    }

    /** The start ends here if the keys are missing or not those of this database: making the bean has checked them. */
    void atStart(@Observes @Priority(100) SchemaReady ready) {}

    Keyring ring() {
        return ring;
    }
}
