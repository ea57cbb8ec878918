package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.ProofOfWork;
import ir.nazarkhahi.api.guard.RateLimits;
import ir.nazarkhahi.api.guard.once.Arrived;
import ir.nazarkhahi.comment.intake.Arrival;
import ir.nazarkhahi.comment.intake.Intake;
import ir.nazarkhahi.comment.intake.SubmitComment;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.gate.once.OnceRegister;
import ir.nazarkhahi.gate.once.UsedProof;
import ir.nazarkhahi.tracking.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** What a comment has to pass before it is read, and what is noted of its arrival. */
@ApplicationScoped
public class Door {
    @Inject
    private RateLimits limits;
    @Inject
    private ProofOfWork proofs;
    @Inject
    private ClientAddress addresses;
    @Inject
    private Caller caller;
    @Inject
    private OnceRegister register;
    @Inject
    private Intake intake;

    /** @param code of a consultation or an item of news @return 201 with tracking code and receipt, once it is stored for good */
    public CompletionStage<Response> submit(String code, NewComment body, HttpServletRequest request, HttpHeaders headers) {
        if (body == null) {
            throw new InvalidInputException("text", "blank");
        }
        SubmitComment comment = new SubmitComment(code, body.provision(), body.stance(), body.text(), body.suggestedWording(),
                body.author(), arrival(request, headers, body.altcha()), body.files(), body.mark(code), body.textVersion());
        return intake.submit(comment).thenApply(receipt ->
                Response.status(201).header(HttpHeaders.CACHE_CONTROL, "no-store").entity(AcceptedComment.of(receipt)).build());
    }

    /**
     * @throws ir.nazarkhahi.gate.TooManyException if too many came from there
     * @throws InvalidInputException if the proof of work is missing or wrong
     */
    private Arrival arrival(HttpServletRequest request, HttpHeaders headers, String altcha) {
        Actor actor = caller.actor();
        limits.take(Limit.COMMENTS, actor, addresses.blockOf(request));
        Arrived arrived = Arrived.of(request);
        return new Arrival(arrived.at(), channel(request), locale(headers), arrived.once(), proof(altcha, actor, arrived.once()), origin(actor, request));
    }

    /** Staff and tokens send for many. */
    private Supplier<byte[]> origin(Actor actor, HttpServletRequest request) {
        return actor.kind() == Actor.Kind.PUBLIC ? () -> HexFormat.of().parseHex(limits.nameOf("comments " + addresses.blockOf(request))) : () -> null;
    }

    /** What has been accepted needs no proof to be answered again: the one it came with grows too old in minutes. */
    private UsedProof proof(String altcha, Actor actor, OnceKey once) {
        try {
            return proofs.check(altcha, actor, once);
        } catch (InvalidInputException unproven) {
            if (register.reply(once).isPresent()) {
                return null;
            }
            throw unproven;
        }
    }

    /** A browser says that one of our own pages sends; everything else is a program. */
    private static Channel channel(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site")) ? Channel.WEB : Channel.API;
    }

    private static Locale locale(HttpHeaders headers) {
        boolean english = headers.getAcceptableLanguages().stream().findFirst().map(Locale::getLanguage).filter("en"::equals).isPresent();
        return english ? Locale.ENGLISH : new Locale("fa");
    }
}
