package ir.nazarkhahi.web.start;

import ir.nazarkhahi.demo.DemoAccount;
import ir.nazarkhahi.demo.DemoContents;
import ir.nazarkhahi.gate.start.SchemaReady;
import ir.nazarkhahi.web.site.PublicAddress;
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
    @Inject
    private PublicAddress publicAddress;

    /** Also without demo data now: the accounts may be there from an earlier start. */
    void prepare(@Observes @Priority(300) SchemaReady ready) {
        boolean alone = onLoopback(host) && publicAddress.known().map(address -> onLoopback(address.getHost())).orElse(true);
        if (demo) {
            print("The demo agency was created, with its staff.", contents.load(alone));
        }
        if (!alone) {
            print("Others can reach this server now, so the demo agency's staff have passwords of their own.", contents.replaceSharedPasswords());
        }
    }

    static boolean onLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    private static void print(String why, List<DemoAccount> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder("\n" + why + " They sign in at /staff/ (this is shown once):\n");
        accounts.forEach(account -> text.append("  %-12s %-26s %s%n".formatted(account.username(), account.password(), account.role())));
        System.out.println(text);
    }
}
