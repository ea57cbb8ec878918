package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.comment.rule.RuleBook.Finding;
import ir.nazarkhahi.comment.sequence.Arrived.Numbered;
import ir.nazarkhahi.comment.subject.Subject;
import ir.nazarkhahi.gate.bulk.Sql;
import java.time.Instant;
import java.util.List;

/** Writes down which rule found what, for the moderators. */
final class Findings {
    private final Sql sql;

    Findings(Sql sql) {
        this.sql = sql;
    }

    void write(Subject subject, List<Numbered> numbered, Instant now) {
        for (Numbered one : numbered) {
            if (one.isHeld()) {
                hold(subject, one, now);
            }
            one.verdict().flags().forEach(flag -> flag(subject, one, flag, now));
        }
    }

    private void hold(Subject subject, Numbered one, Instant now) {
        Finding by = one.verdict().held();
        sql.update("INSERT INTO comment_hold (comment_id, consultation_id, office_path, word, rule_id, rule_name, held_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                one.comment().id(), subject.id(), subject.officePath(), by.found(), by.ruleId(), by.rule(), now);
        sql.update("INSERT INTO comment_event (comment_id, happened_at, what, reason, addendum) VALUES (?, ?, 'HELD', NULL, FALSE)", one.comment().id(), now);
    }

    private void flag(Subject subject, Numbered one, Finding by, Instant now) {
        sql.update("INSERT INTO comment_flag (comment_id, rule_id, rule_name, found, consultation_id, office_path, flagged_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                one.comment().id(), by.ruleId(), by.rule(), by.found(), subject.id(), subject.officePath(), now);
    }
}
