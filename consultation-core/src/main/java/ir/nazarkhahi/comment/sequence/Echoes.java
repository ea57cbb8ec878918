package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.comment.rule.RuleBook;
import ir.nazarkhahi.comment.rule.RuleKind;
import ir.nazarkhahi.comment.rule.match.Repeated;
import ir.nazarkhahi.comment.rule.match.Repeats;
import ir.nazarkhahi.gate.bulk.Sql;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Table {@code comment_echo}: what was sent lately, for rules that count how often. Nothing is written where no rule
 * counts, and nothing is kept longer than the longest rule may look back.
 */
final class Echoes {
    private static final int DIGEST = 16;
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private final Sql sql;

    Echoes(Sql sql) {
        this.sql = sql;
    }

    private record Sending(Repeats.Kind kind, ByteBuffer digest) {}

    /** The comments' own sendings and those before them, to be asked for each comment. */
    final class Heard {
        private final Map<Sending, List<Instant>> arrivals = new HashMap<>();

        Repeats of(Arrived comment) {
            return (kind, minutes) -> {
                Instant from = comment.receivedAt().minusSeconds(60L * minutes);
                List<Instant> alike = arrivals.getOrDefault(sending(kind, comment), List.of());
                return (int) Math.max(1, alike.stream().filter(at -> at.isAfter(from) && !at.isAfter(comment.receivedAt())).count());
            };
        }
    }

    /** Notes these, in the running transaction, as far as the rules count anything. */
    Heard hear(RuleBook book, long consultationId, List<Arrived> comments) {
        Heard heard = new Heard();
        if (book.asks(RuleKind.REPEATED_TEXT)) {
            hear(heard, Repeats.Kind.TEXT, consultationId, comments);
        }
        if (book.asks(RuleKind.REPEATED_SENDER)) {
            hear(heard, Repeats.Kind.ORIGIN, consultationId, comments.stream().filter(comment -> comment.origin() != null).toList());
        }
        return heard;
    }

    private void hear(Heard heard, Repeats.Kind kind, long consultationId, List<Arrived> comments) {
        if (comments.isEmpty()) {
            return;
        }
        List<Object> rows = new ArrayList<>();
        comments.forEach(one -> rows.addAll(List.of(one.id(), kind, consultationId, sending(kind, one).digest().array(), one.receivedAt())));
        sql.update("INSERT IGNORE INTO comment_echo (comment_id, kind, consultation_id, digest, received_at) VALUES (?, ?, ?, ?, ?)"
                + ", (?, ?, ?, ?, ?)".repeat(comments.size() - 1), rows.toArray());
        Instant from = comments.stream().map(Arrived::receivedAt).min(Instant::compareTo).orElseThrow().minusSeconds(60L * Repeated.LONGEST_MINUTES);
        List<Object> asked = new ArrayList<>(List.of(consultationId, kind, from));
        List<ByteBuffer> digests = comments.stream().map(one -> sending(kind, one).digest()).distinct().toList();
        digests.forEach(digest -> asked.add(digest.array()));
        sql.list("SELECT digest, received_at FROM comment_echo WHERE consultation_id = ? AND kind = ? AND received_at > ? AND digest IN " + Sql.places(digests.size()),
                row -> heard.arrivals.computeIfAbsent(new Sending(kind, ByteBuffer.wrap(row.getBytes(1))), unknown -> new ArrayList<>()).add(Sql.instant(row, "received_at")),
                asked.toArray());
    }

    private static Sending sending(Repeats.Kind kind, Arrived comment) {
        byte[] whole = kind == Repeats.Kind.TEXT ? comment.textKey() : Objects.requireNonNullElse(comment.origin(), new byte[DIGEST]);
        return new Sending(kind, ByteBuffer.wrap(Arrays.copyOf(whole, DIGEST)));
    }

    /** What no rule may look back to any more. */
    void forget(Instant now) {
        sql.update("DELETE FROM comment_echo WHERE received_at < ? LIMIT " + FORGOTTEN_AT_ONCE, now.minusSeconds(60L * Repeated.LONGEST_MINUTES));
    }
}
