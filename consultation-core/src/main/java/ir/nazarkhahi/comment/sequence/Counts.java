package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.sequence.Arrived.Numbered;
import ir.nazarkhahi.gate.bulk.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Table {@code comment_count}: what lists and balances show without counting. */
final class Counts {
    private final Sql sql;

    Counts(Sql sql) {
        this.sql = sql;
    }

    private record Place(long consultationId, long provisionId, String eId, String stance, CommentState state) {}

    void add(List<Numbered> numbered) {
        Map<Place, Long> sums = numbered.stream().collect(Collectors.groupingBy(Counts::place, Collectors.counting()));
        sums.forEach(this::add);
    }

    private static Place place(Numbered one) {
        return new Place(one.comment().consultationId(), one.comment().provisionId(), one.comment().provisionEId(), one.comment().stance().name(), one.state());
    }

    private void add(Place place, long more) {
        sql.update("INSERT IGNORE INTO comment_count (consultation_id, provision_id, stance, provision_eid, published, redacted, rejected, held)"
                + " VALUES (?, ?, ?, ?, 0, 0, 0, 0)", place.consultationId(), place.provisionId(), place.stance(), place.eId());
        String column = place.state().name().toLowerCase(Locale.ROOT);
        sql.update("UPDATE comment_count SET " + column + " = " + column + " + ? WHERE consultation_id = ? AND provision_id = ? AND stance = ?",
                more, place.consultationId(), place.provisionId(), place.stance());
    }
}
