package ir.nazarkhahi.audit;

import ir.nazarkhahi.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Writes the trail. There is no way to change or delete an entry. */
@ApplicationScoped
public class AuditTrail {
    private static final int LONGEST_DETAIL = 500;

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /**
     * Adds an entry to the running transaction.
     *
     * @param action a stable verb, {@code consultation.publish}
     * @param subject what it was done to, {@code consultation:1405-0012}
     * @param details short facts, never personal data; values beyond 500 characters are cut
     */
    public void record(Actor actor, String action, String subject, Map<String, ?> details) {
        entities.persist(new AuditEntry(Instant.now(), actor, action, subject, json(details)));
    }

    public void record(Actor actor, String action, String subject) {
        record(actor, action, subject, Map.of());
    }

    /** The newest entry about a subject: who was last, and when. */
    public Optional<AuditView> last(String subject) {
        return entities.createQuery("select e from AuditEntry e where e.subject = :subject order by e.id desc", AuditEntry.class)
                .setParameter("subject", subject).setMaxResults(1).getResultStream().map(AuditEntry::view).findFirst();
    }

    private static String json(Map<String, ?> details) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        details.forEach((name, value) -> object.add(name, shortened(String.valueOf(value))));
        return object.build().toString();
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_DETAIL ? value : value.substring(0, LONGEST_DETAIL) + "…";
    }
}
