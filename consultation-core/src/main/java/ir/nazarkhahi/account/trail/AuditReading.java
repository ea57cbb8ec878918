package ir.nazarkhahi.account.trail;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.audit.AuditFilter;
import ir.nazarkhahi.audit.AuditReader;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.audit.AuditView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the trail as far as the reader reaches. */
@ApplicationScoped
@UseCase
public class AuditReading {
    private static final int MOST = 200;

    @Inject
    private AuditReader reader;
    @Inject
    private AccountService accounts;
    @Inject
    private AuditTrail audit;

    /**
     * Newest first.
     *
     * @param before {@link AuditSlice#next} of the slice before; null for the newest
     * @param size 1 to 200
     * @throws InvalidInputException if {@code before} is no entry
     */
    public AuditSlice slice(Actor actor, AuditQuestion asked, Long before, int size) {
        AuditFilter filter = filter(actor, asked);
        if (size < 1 || size > MOST) {
            throw new InvalidInputException("size", "out_of_range");
        }
        AuditView last = before == null ? null : reader.byId(before).orElseThrow(() -> new InvalidInputException("before", "unknown"));
        List<AuditView> found = reader.before(last, filter, size + 1);
        return found.size() <= size ? new AuditSlice(found, null) : new AuditSlice(found.subList(0, size), found.get(size - 1).id());
    }

    /** The next entries of an export that was allowed and noted when it began. */
    List<AuditView> next(AuditFilter filter, AuditView last, int size) {
        return reader.before(last, filter, size);
    }

    /** Notes who takes what away. @param format of the file */
    AuditFilter beginExport(Actor actor, AuditQuestion asked, String format) {
        AuditFilter filter = filter(actor, asked);
        Map<String, Object> details = new TreeMap<>(Map.of("format", format));
        note(details, "who", asked.who());
        note(details, "action", asked.action());
        note(details, "subject", asked.subject());
        note(details, "from", asked.span().from());
        note(details, "before", asked.span().before());
        audit.record(actor, "audit.export", "audit", details);
        return filter;
    }

    private static void note(Map<String, Object> details, String name, Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    private AuditFilter filter(Actor actor, AuditQuestion asked) {
        Optional<AccountView> who = Optional.ofNullable(asked.who()).flatMap(name -> accounts.byUsername(name.toLowerCase(Locale.ROOT)));
        return new AuditFilter(reach(actor), who.map(AccountView::id).orElse(null), who.isPresent() ? null : asked.who(), asked.action(), asked.subject(),
                Objects.requireNonNull(asked.span()));
    }

    /** Null for all. */
    private Set<Long> reach(Actor actor) {
        if (actor.mayEverywhere(Permission.AUDIT_READ)) {
            return null;
        }
        if (!actor.mayAnywhere(Permission.AUDIT_READ)) {
            actor.require(Permission.AUDIT_READ, "/");
        }
        return accounts.atHomeWhere(actor, Permission.AUDIT_READ).stream().map(AccountView::id).collect(Collectors.toSet());
    }
}
