package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.sequence.Arrived.Numbered;
import ir.nazarkhahi.gate.bulk.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Table {@code comment_count}: what lists and balances show without counting. */
final class Counts {
    private final Sql sql;

    Counts(Sql sql) {
        this.sql = sql;
    }

    private record Place(long consultationId, long provisionId, String eId, String stance, CommentState state) {

        List<Object> row(long more) {
            boolean held = state == CommentState.HELD;
            return List.of(consultationId, provisionId, stance, eId, held ? 0 : more, held ? more : 0);
        }
    }

    void add(List<Numbered> numbered) {
        Map<Place, Long> sums = numbered.stream().collect(Collectors.groupingBy(Counts::place, Collectors.counting()));
        List<Object> values = new ArrayList<>();
        sums.forEach((place, more) -> values.addAll(place.row(more)));
        sql.update("INSERT INTO comment_count (consultation_id, provision_id, stance, provision_eid, published, redacted, rejected, held)"
                + " VALUES (?, ?, ?, ?, ?, 0, 0, ?)" + ", (?, ?, ?, ?, ?, 0, 0, ?)".repeat(sums.size() - 1)
                + " ON DUPLICATE KEY UPDATE published = published + VALUES(published), held = held + VALUES(held)", values.toArray());
    }

    private static Place place(Numbered one) {
        return new Place(one.comment().consultationId(), one.comment().provisionId(), one.comment().provisionEId(), one.comment().stance().name(), one.state());
    }
}
