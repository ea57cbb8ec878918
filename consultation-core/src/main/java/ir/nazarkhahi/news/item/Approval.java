package ir.nazarkhahi.news.item;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import java.time.LocalDate;
import java.util.List;

/**
 * Who approved a strategy, and by what right (PS-19).
 *
 * @param body the approving body
 * @param session its number, as it is written
 * @param on the day of the session; null while it is not said
 * @param basis the legal basis
 */
public record Approval(Both body, String session, LocalDate on, Both basis) {
    public static final Approval NONE = new Approval(Both.NOTHING, "", null, Both.NOTHING);
    private static final int LONGEST_BODY = 500;
    private static final int LONGEST_SESSION = 40;
    private static final int LONGEST_BASIS = 5_000;

    public Approval {
        body = (body == null ? Both.NOTHING : body).line();
        session = session == null ? "" : session.strip();
        basis = basis == null ? Both.NOTHING : basis;
    }

    void tooLong(List<Field> faults) {
        body.tooLong("body", LONGEST_BODY, faults);
        basis.tooLong("basis", LONGEST_BASIS, faults);
        if (session.length() > LONGEST_SESSION) {
            faults.add(new Field("session", "too_long"));
        }
    }

    void missing(List<Field> faults) {
        body.missing("body", faults);
        basis.missing("basis", faults);
        if (session.isEmpty()) {
            faults.add(new Field("session", "required"));
        }
        if (on == null) {
            faults.add(new Field("approvedOn", "required"));
        }
    }
}
