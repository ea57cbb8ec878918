package ir.nazarkhahi.identity;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The one door to personal data. */
@ApplicationScoped
@UseCase
public class IdentityService {
    @Inject
    private IdentityVault vault;
    @Inject
    private AuditTrail audit;

    /**
     * One field, read by a custodian; that it was read, and why, is kept for good.
     *
     * @param reason why it must be known; not blank
     * @return empty if the person did not leave it
     */
    public Optional<String> read(Actor actor, long id, IdentityField field, String reason) {
        Identity identity = vault.find(id).orElseThrow(() -> new NotFoundException("identity"));
        actor.require(Permission.IDENTITY_READ, identity.officePath());
        if (reason == null || BidiSafety.isBlank(reason)) {
            throw new InvalidInputException("reason", "required");
        }
        audit.record(actor, "identity.read", "identity:" + id, Map.of("field", field, "reason", reason));
        return value(id, identity, field);
    }

    /** Where to write to, for the dispatch of mail alone. The subject of each mail is in the outbox, so no reason is asked. */
    public Optional<String> address(Actor system, long id, IdentityField field) {
        if (system.kind() != Actor.Kind.SYSTEM || field == IdentityField.NAME) {
            throw new PermissionDeniedException(Permission.IDENTITY_READ);
        }
        return vault.find(id).flatMap(identity -> value(id, identity, field));
    }

    private Optional<String> value(long id, Identity identity, IdentityField field) {
        return Optional.ofNullable(vault.open(id, identity).getString(field.name(), null));
    }
}
