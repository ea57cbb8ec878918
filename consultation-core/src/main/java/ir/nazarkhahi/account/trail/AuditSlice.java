package ir.nazarkhahi.account.trail;

import ir.nazarkhahi.audit.AuditView;
import java.util.List;

/** @param next what to ask for to go on, older; null if nothing is left */
public record AuditSlice(List<AuditView> items, Long next) {

    public AuditSlice {
        items = List.copyOf(items);
    }
}
