package ir.nazarkhahi.account.trail;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.audit.AuditFilter;
import ir.nazarkhahi.audit.AuditView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/**
 * The trail from the newest entry back to the first, a thousand at a time, each read in a transaction of its own: neither
 * memory nor a transaction grows with its length.
 */
@ApplicationScoped
public class TrailExport {
    private static final int AT_ONCE = 1_000;

    @Inject
    private AuditReading reading;

    /** Takes the entries one by one. */
    @FunctionalInterface
    public interface Taker {
        void take(AuditView entry) throws IOException;
    }

    /** Allowed and noted; to be written while it is sent. */
    @FunctionalInterface
    public interface Prepared {
        void forEach(Taker taker) throws IOException;
    }

    /** @param format noted in the trail: {@code csv}, {@code jsonl} */
    public Prepared prepare(Actor actor, AuditQuestion asked, String format) {
        AuditFilter filter = reading.beginExport(actor, asked, format);
        return taker -> {
            List<AuditView> found = reading.next(filter, null, AT_ONCE);
            while (!found.isEmpty()) {
                for (AuditView entry : found) {
                    taker.take(entry);
                }
                found = reading.next(filter, found.get(found.size() - 1), AT_ONCE);
            }
        };
    }
}
