package ir.nazarkhahi.api.audit;

import ir.nazarkhahi.audit.AuditView;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;

/**
 * @param actor the user name of staff, or the name of a token
 * @param inPlaceOf the user name of whom the actor stood in for; missing if for nobody
 * @param details short facts, by their names
 */
public record EntryJson(long id, Instant happenedAt, String actor, String inPlaceOf, String action, String subject, JsonObject details) {

    /** Made once: asking {@link Json} for a reader looks for its provider each time, which costs more than the reading. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    static EntryJson of(AuditView entry) {
        return new EntryJson(entry.id(), entry.happenedAt(), entry.actorName(), entry.forName(), entry.action(), entry.subject(), details(entry));
    }

    private static JsonObject details(AuditView entry) {
        try (JsonReader reader = READERS.createReader(new StringReader(entry.details()))) {
            return reader.readObject();
        }
    }
}
