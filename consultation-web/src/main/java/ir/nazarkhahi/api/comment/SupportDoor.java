package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.comment.CommentResource.NewSupport;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.ProofOfWork;
import ir.nazarkhahi.api.guard.RateLimits;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.support.Support;
import ir.nazarkhahi.comment.support.SupportComment;
import ir.nazarkhahi.comment.support.SupportService;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.once.OnceKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;

/** What support has to pass: so many a minute from one place, and a proof of work each. */
@ApplicationScoped
public class SupportDoor {
    @Inject
    private RateLimits limits;
    @Inject
    private ProofOfWork proofs;
    @Inject
    private ClientAddress addresses;
    @Inject
    private Caller caller;
    @Inject
    private LegalClock clock;
    @Inject
    private SupportService supports;

    /**
     * @throws ir.nazarkhahi.gate.TooManyException if too many came from there
     * @throws ir.nazarkhahi.gate.InvalidInputException if the proof of work is missing, wrong or used up by something else
     */
    public Support pass(String code, String ref, NewSupport body, HttpServletRequest request) {
        if (body == null || body.supports() == null) {
            throw new InvalidInputException("supports", "required");
        }
        Actor actor = caller.actor();
        limits.take(Limit.SUPPORT, actor, addresses.blockOf(request));
        String wish = body.supports() + ":" + body.token();
        OnceKey once = OnceKey.of(code + "/" + ref + "/support", actor.kind().name(), wish, wish.getBytes(StandardCharsets.UTF_8));
        return supports.set(new SupportComment(code, ref, body.token(), body.supports(), clock.now(), proofs.check(body.altcha(), actor, once)));
    }
}
