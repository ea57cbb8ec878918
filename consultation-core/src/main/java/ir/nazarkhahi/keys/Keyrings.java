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

    private Keyring ring;

    @PostConstruct
    void load() {
        ring = Keyring.open(Path.of(folder), new StoredKeyChecks(database));
    }

    /** The start ends here if the keys are missing or not those of this database: making the bean has checked them. */
    void atStart(@Observes @Priority(100) SchemaReady ready) {}

    Keyring ring() {
        return ring;
    }
}
