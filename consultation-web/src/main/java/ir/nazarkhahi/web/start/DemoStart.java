package ir.nazarkhahi.web.start;

import ir.nazarkhahi.demo.DemoAccount;
import ir.nazarkhahi.demo.DemoContents;
import ir.nazarkhahi.gate.start.SchemaReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty installation with the demo agency and tells who can sign in. */
@ApplicationScoped
public class DemoStart {

    @Inject
    private DemoContents contents;
    @Inject
    @ConfigProperty(name = "consultation.demo", defaultValue = "false")
    private boolean demo;
    @Inject
    @ConfigProperty(name = "consultation.host", defaultValue = "127.0.0.1")
    private String host;

    void prepare(@Observes @Priority(300) SchemaReady ready) {
        if (demo) {
            print(contents.load(onLoopback(host)));
        }
    }

    static boolean onLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    private static void print(List<DemoAccount> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder("\nThe demo agency was created. Its staff sign in at /staff/ (this is shown once):\n");
        accounts.forEach(account -> text.append("  %-12s %-26s %s%n".formatted(account.username(), account.password(), account.role())));
        System.out.println(text);
    }
}
