package ir.nazarkhahi.consultation.kind;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the kinds for everyone; adds and changes them for administrators of the whole installation (PS-02). */
@ApplicationScoped
@UseCase
public class KindService {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;
    @Inject
    private AuditTrail audit;

    /** All of them, those no longer used as well, in the order they were added. */
    public List<KindView> all() {
        return entities.createQuery("select k from Kind k order by k.id", Kind.class).getResultStream().map(Kind::view).toList();
    }

    public Optional<KindView> byCode(String code) {
        return find(code).map(Kind::view);
    }

    /** @throws InvalidInputException if the code is malformed or taken, or something else cannot be accepted */
    public KindView add(Actor actor, String code, EditKind asked) {
        actor.requireEverywhere(Permission.ADMINISTER);
        asked.check();
        if (code == null || !CODE.matcher(code).matches()) {
            throw new InvalidInputException("code", "malformed");
        }
        if (find(code).isPresent()) {
            throw new InvalidInputException("code", "taken");
        }
        Kind kind = new Kind(code);
        kind.describe(asked);
        entities.persist(kind);
        return done(actor, "kind.add", kind);
    }

    /** @throws StaleException if it was changed since that version */
    public KindView edit(Actor actor, String code, int version, EditKind asked) {
        actor.requireEverywhere(Permission.ADMINISTER);
        asked.check();
        Kind kind = find(code).orElseThrow(() -> new NotFoundException("kind"));
        if (kind.version() != version) {
            throw new StaleException();
        }
        kind.describe(asked);
        return done(actor, "kind.edit", kind);
    }

    private KindView done(Actor actor, String action, Kind kind) {
        entities.flush();
        KindView view = kind.view();
        audit.record(actor, action, "kind:" + view.code(), Map.of("window", view.window(), "ending", view.ending(), "active", view.active()));
        return view;
    }

    private Optional<Kind> find(String code) {
        return entities.createQuery("select k from Kind k where k.code = :code", Kind.class).setParameter("code", code).getResultStream().findFirst();
    }
}
