package ir.nazarkhahi.commentary.disposition;

import static ir.nazarkhahi.gate.sql.NativeSql.number;

import ir.nazarkhahi.gate.sql.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts and reads answers for the other parts of this room, drafts included; they decide who may see them. */
@ApplicationScoped
public class Dispositions {
    /** Asked of the comments themselves, not only of our rows: a conclusion and the sums that everybody reads hang on it (PS-03). */
    private static final String OF_ANSWERABLE = " JOIN comment c ON c.id = d.comment_id AND c.state IN ('PUBLISHED', 'REDACTED') WHERE d.consultation_id = ?1";

    @Inject
    private DispositionRepository dispositions;

    /** How many comments are answered, by provision id; none is missing from the map. */
    public Map<Long, Long> answeredByProvision(long consultationId) {
        Map<Long, Long> answered = new HashMap<>();
        dispositions.rows("SELECT provision_id, COUNT(*) FROM disposition WHERE consultation_id = ?1 GROUP BY provision_id", consultationId)
                .forEach(row -> answered.put(number(row[0]), number(row[1])));
        return answered;
    }

    /** @param keys of groups of identical texts, at most a page of them */
    public Map<String, Long> answeredByGroup(long consultationId, long provisionId, List<String> keys) {
        Map<String, Long> answered = new HashMap<>();
        if (!keys.isEmpty()) {
            String places = String.join(",", keys.stream().map(key -> "?").toList());
            Object[] parameters = new Object[keys.size() + 2];
            parameters[0] = consultationId;
            parameters[1] = provisionId;
            for (int i = 0; i < keys.size(); i++) {
                parameters[i + 2] = keys.get(i);
            }
            dispositions.rows("SELECT group_key, COUNT(*) FROM disposition WHERE consultation_id = ? AND provision_id = ? AND group_key IN (" + places + ") GROUP BY group_key",
                    parameters).forEach(row -> answered.put(row[0].toString(), number(row[1])));
        }
        return answered;
    }

    /** How many comments got which answer, by provision id. */
    public Map<Long, Map<DispositionKind, Long>> kindsByProvision(long consultationId) {
        Map<Long, Map<DispositionKind, Long>> kinds = new HashMap<>();
        dispositions.rows("SELECT d.provision_id, d.kind, COUNT(*) FROM disposition d" + OF_ANSWERABLE + " GROUP BY d.provision_id, d.kind", consultationId)
                .forEach(row -> kinds.computeIfAbsent(number(row[0]), provision -> new HashMap<>()).put(DispositionKind.valueOf(row[1].toString()), number(row[2])));
        return kinds;
    }

    /** By number; comments without an answer are missing. */
    public Map<Long, DispositionView> byNumber(long consultationId, String code, Collection<Long> numbers) {
        return dispositions.byNumber(consultationId, code, numbers);
    }

    /** How many of the comments that need an answer have one. */
    public long count(long consultationId) {
        return number(dispositions.query("SELECT COUNT(*) FROM disposition d" + OF_ANSWERABLE, consultationId).getSingleResult());
    }

    /** From now on everybody may read them; part of the transaction that concludes. */
    public void release(long consultationId, Instant now) {
        dispositions.query("INSERT INTO commentary_release (consultation_id, released_at) VALUES (?1, ?2)", consultationId, now).executeUpdate();
    }

    public Optional<Instant> releasedAt(long consultationId) {
        List<?> rows = dispositions.query("SELECT released_at FROM commentary_release WHERE consultation_id = ?1", consultationId).getResultList();
        return rows.stream().findFirst().map(NativeSql::instant);
    }
}
