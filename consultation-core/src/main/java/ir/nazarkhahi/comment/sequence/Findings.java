package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.comment.rule.RuleBook.Finding;
import ir.nazarkhahi.comment.sequence.Arrived.Numbered;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.bulk.Sql;
import java.time.Instant;
import java.util.List;

/** Writes down which rule found what, for the moderators. */
final class Findings {
    private final Sql sql;

    Findings(Sql sql) {
        this.sql = sql;
    }

    void write(ConsultationView consultation, List<Numbered> numbered, Instant now) {
        for (Numbered one : numbered) {
            if (one.isHeld()) {
                hold(consultation, one, now);
            }
            one.verdict().flags().forEach(flag -> flag(consultation, one, flag, now));
        }
    }

    private void hold(ConsultationView consultation, Numbered one, Instant now) {
        Finding by = one.verdict().held();
        sql.update("INSERT INTO comment_hold (comment_id, consultation_id, office_path, word, rule_id, rule_name, held_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                one.comment().id(), consultation.id(), consultation.officePath(), by.found(), by.ruleId(), by.rule(), now);
        sql.update("INSERT INTO comment_event (comment_id, happened_at, what, reason, addendum) VALUES (?, ?, 'HELD', NULL, FALSE)", one.comment().id(), now);
    }

    private void flag(ConsultationView consultation, Numbered one, Finding by, Instant now) {
        sql.update("INSERT INTO comment_flag (comment_id, rule_id, rule_name, found, consultation_id, office_path, flagged_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                one.comment().id(), by.ruleId(), by.rule(), by.found(), consultation.id(), consultation.officePath(), now);
    }
}
