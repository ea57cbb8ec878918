package ir.nazarkhahi.account.session;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.NotSignedInException;
import ir.nazarkhahi.account.ActiveAccounts;
import ir.nazarkhahi.account.secret.Sha256;
import ir.nazarkhahi.account.signin.SecondFactorDuty;
import ir.nazarkhahi.account.substitute.SubstitutionService;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins, lists and ends the sessions of staff. */
@ApplicationScoped
@UseCase
public class Sessions {
    /** Of silence; then the browser's session is over, and with it this. */
    public static final Duration LASTS = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private SessionRepository sessions;
    @Inject
    private ActiveAccounts accounts;
    @Inject
    private SubstitutionService substitutions;
    @Inject
    private SecondFactorDuty duty;
    @Inject
    private AuditTrail audit;

    /** @return the token to keep in the browser's session and nowhere else */
    public String begin(Actor actor, SessionOrigin origin) {
        String token = token();
        sessions.forgetSilentSince(Instant.now().minus(KEPT));
        sessions.add(new OpenSession(actor.id(), Sha256.of(token), accounts.credential(actor.id()), origin));
        return token;
    }

    /** Whom the session stands for now, with the rights as they are today; empty as soon as it is over. */
    public Optional<Actor> actor(String token) {
        Optional<OpenSession> open = sessions.open(Sha256.of(token));
        open.ifPresent(session -> session.touch(Instant.now()));
        return open.flatMap(session -> accounts.person(session.accountId()).map(own -> acting(own, session.substitutionId())));
    }

    /**
     * From now on this session, and no other, acts in somebody's place.
     *
     * @param substitutionId null for oneself again
     * @throws NotFoundException if that substitution allows nothing today
     * @throws ir.nazarkhahi.account.signin.SecondFactorNeededException if a lent role asks for a second factor that the substitute does not have
     */
    public void actFor(String token, Long substitutionId) {
        OpenSession session = sessions.open(Sha256.of(token)).orElseThrow(NotSignedInException::new);
        Actor own = accounts.person(session.accountId()).orElseThrow(NotSignedInException::new);
        Actor before = acting(own, session.substitutionId());
        Actor after = substitutionId == null ? own : substitutions.inPlace(own, substitutionId).orElseThrow(() -> new NotFoundException("substitution"));
        duty.requireMet(after);
        session.actBy(substitutionId);
        audit.record(after.absent() == null ? before : after, after.absent() == null ? "account.act_for_end" : "account.act_for", subject(own));
    }

    /** Who he is again as soon as the time for the other is over. */
    private Actor acting(Actor own, Long substitutionId) {
        return substitutionId == null ? own : substitutions.inPlace(own, substitutionId).orElse(own);
    }

    /** One's own, the last used first. @param token of the session that asks; null if none does */
    public List<SessionView> own(Actor actor, String token) {
        byte[] asking = token == null ? null : Sha256.of(token);
        return sessions.openOf(actor.id(), oldest()).stream().map(session -> session.view(asking)).toList();
    }

    /** @throws NotFoundException if the actor has no such session */
    public void end(Actor actor, long sessionId) {
        sessions.of(actor.id(), sessionId).orElseThrow(() -> new NotFoundException("session")).end(Instant.now());
        audit.record(actor, "account.end_session", subject(actor), Map.of("session", sessionId));
    }

    /** All of one's own but the one that asks. */
    public void endOthers(Actor actor, String token) {
        byte[] asking = Sha256.of(token);
        List<OpenSession> others = sessions.openOf(actor.id(), oldest()).stream().filter(session -> !session.view(asking).current()).toList();
        others.forEach(session -> session.end(Instant.now()));
        audit.record(actor, "account.end_sessions", subject(actor), Map.of("ended", others.size()));
    }

    /** Signing out. */
    public void leave(String token) {
        sessions.open(Sha256.of(token)).ifPresent(session -> session.end(Instant.now()));
    }

    private static Instant oldest() {
        return Instant.now().minus(LASTS);
    }

    private static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String subject(Actor actor) {
        return "account:" + actor.name();
    }
}
