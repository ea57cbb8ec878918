package ir.nazarkhahi.keys;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the keys on the first use; the start calls {@link #open()} after the migration, so that wrong keys end it there. */
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

    /** @throws KeysUnusableException if the keys are missing or not those of this database */
    public void open() {
        ring.signing();
    }

    Keyring ring() {
        return ring;
    }
}
