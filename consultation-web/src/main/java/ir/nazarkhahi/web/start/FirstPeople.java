package ir.nazarkhahi.web.start;

import ir.nazarkhahi.account.FirstStart;
import ir.nazarkhahi.gate.start.SchemaReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Without demo data an empty installation gets one administrator; who starts the server reads the password, once. */
@ApplicationScoped
public class FirstPeople {

    @Inject
    private FirstStart firstStart;
    @Inject
    @ConfigProperty(name = "consultation.demo", defaultValue = "false")
    private boolean demo;

    void prepare(@Observes @Priority(200) SchemaReady ready) {
        if (!demo) {
            firstStart.ensureAdministrator().ifPresent(FirstPeople::print);
        }
    }

    private static void print(String password) {
        System.out.println("\nThe first administrator was created. This is shown once:\n  user name: " + FirstStart.USERNAME
                + "\n  password:  " + password + "\nSign in at /staff/ and change it there.\n");
    }
}
