package ir.nazarkhahi.account.substitute;

import ir.nazarkhahi.access.Absent;
import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.ActiveAccounts;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names substitutes and ends their time. For oneself, or for an absent colleague by who administers all that the colleague
 * may do; that administrator never names himself.
 */
@ApplicationScoped
@UseCase
public class SubstitutionService {

    @Inject
    private SubstitutionRepository substitutions;
    @Inject
    private AccountService accounts;
    @Inject
    private ActiveAccounts active;
    @Inject
    private LegalClock clock;
    @Inject
    private AuditTrail audit;

    /** @throws InvalidInputException if the colleague or the days will not do, or one of the days has a substitute already */
    public SubstitutionView name(Actor actor, NameSubstitute asked) {
        AccountView absent = reached(actor, asked.absentId());
        SubstitutionRules.checkDays(asked.from(), asked.until(), today());
        AccountView substitute = candidates(actor, absent.id()).stream().filter(colleague -> colleague.username().equals(asked.substitute())).findFirst()
                .orElseThrow(() -> new InvalidInputException("substitute", "not_a_colleague"));
        if (substitutions.lockedOfAbsent(absent.id()).stream().anyMatch(other -> other.overlaps(asked.from(), asked.until()))) {
            throw new InvalidInputException("from", "already_substituted");
        }
        Substitution named = new Substitution(absent.id(), substitute.id(), asked.from(), asked.until()).namedBy(actor.id(), clock.now());
        substitutions.add(named);
        audit.record(actor, "account.substitute_name", "account:" + absent.username(),
                Map.of("substitute", substitute.username(), "from", asked.from(), "until", asked.until()));
        return view(named);
    }

    /** Before its time: by the absent, by the substitute, or by who could have named one. */
    public void end(Actor actor, long id) {
        Substitution substitution = substitutions.byId(id).orElseThrow(SubstitutionService::unknown);
        if (actor.id() != substitution.substituteId()) {
            reached(actor, substitution.absentId());
        }
        substitution.end(clock.now());
        audit.record(actor, "account.substitute_end", "account:" + username(substitution.absentId()), Map.of("substitute", username(substitution.substituteId())));
    }

    /** The substitutes of an account, the latest first. */
    public List<SubstitutionView> of(Actor actor, long absentId) {
        reached(actor, absentId);
        return substitutions.ofAbsent(absentId).stream().map(this::view).toList();
    }

    /** For whom the actor stands in, or will. */
    public List<SubstitutionView> standingIn(Actor actor) {
        return substitutions.bySubstitute(actor.id()).stream().map(this::view).filter(SubstitutionView::isOpen).toList();
    }

    /** Who stands in today for one of these accounts: to be told what they are told. */
    public List<Long> standingInFor(Collection<Long> absent) {
        return absent.isEmpty() ? List.of() : substitutions.runningFor(absent, today());
    }

    /** Colleagues at home in the same office or above it, without the absent and whoever asks. */
    public List<AccountView> candidates(Actor actor, long absentId) {
        AccountView absent = reached(actor, absentId);
        return accounts.colleaguesUpwards(absent.officeId()).stream().filter(colleague -> colleague.id() != absentId && colleague.id() != actor.id()).toList();
    }

    /** The same person with the rights of the absent; empty unless the time for that has come and is not over. */
    public Optional<Actor> inPlace(Actor own, long id) {
        return substitutions.byId(id)
                .filter(substitution -> substitution.substituteId() == own.id() && substitution.state(today()) == SubstitutionState.RUNNING)
                .flatMap(substitution -> active.person(substitution.absentId()))
                .map(absent -> own.inPlaceOf(new Absent(absent.id(), absent.name()), absent.grants()));
    }

    private AccountView reached(Actor actor, long accountId) {
        return actor.id() == accountId ? accounts.byId(accountId).orElseThrow(SubstitutionService::unknown) : accounts.requirePowerOver(actor, accountId);
    }

    private SubstitutionView view(Substitution one) {
        return new SubstitutionView(one.id(), account(one.absentId()), account(one.substituteId()), one.from(), one.until(), one.state(today()));
    }

    private AccountView account(long id) {
        return accounts.byId(id).orElseThrow(SubstitutionService::unknown);
    }

    private String username(long id) {
        return account(id).username();
    }

    private LocalDate today() {
        return SolarHijri.tehranDay(clock.now());
    }

    private static NotFoundException unknown() {
        return new NotFoundException("substitution");
    }
}
