package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.audit.AuditView;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The trail for those who may read all of it. */
@ApplicationScoped
@UseCase
public class AuditReading {

    @Inject
    private AuditTrail audit;

    /** @param subject null for all */
    public Page<AuditView> page(Actor actor, String subject, int page, int size) {
        actor.requireEverywhere(Permission.AUDIT_READ);
        return new Page<>(audit.page(subject, page, size), audit.count(subject), page, size);
    }
}
