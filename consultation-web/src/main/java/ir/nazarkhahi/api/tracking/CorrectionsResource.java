package ir.nazarkhahi.api.tracking;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.comment.AcceptedComment;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.RateLimits;
import ir.nazarkhahi.api.guard.once.Arrived;
import ir.nazarkhahi.api.guard.once.OnceItself;
import ir.nazarkhahi.comment.correction.CorrectionService;
import ir.nazarkhahi.comment.correction.CorrectionService.Correcting;
import ir.nazarkhahi.comment.correction.NewWords;
import ir.nazarkhahi.comment.receipt.Receipt;
import ir.nazarkhahi.comment.track.Holder;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.tracking.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the author of a comment may do to it until the window closes. */
@ApplicationScoped
@Path("track")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tracking")
public class CorrectionsResource {
    @Inject
    private CorrectionService corrections;
    @Inject
    private RateLimits limits;
    @Inject
    private ClientAddress addresses;
    @Inject
    private Caller caller;

    /** @param factor the last four digits of the mobile number, if one was left */
    public record Withdrawal(String trackingCode, String factor) {

        @Override
        public String toString() {
            return "Withdrawal[secret]";
        }
    }

    /**
     * A comment to stand in the place of the one that the code opens, on the same provision.
     *
     * @param withoutMark true to be on the whole provision, if the earlier one was on words of it; missing to keep them
     * @param withoutFiles numbers of the files that do not go with it; missing to keep them all
     */
    public record Replacement(String trackingCode, String factor, String stance, String text, String suggestedWording, String publicName, String organisation,
            Boolean withoutMark, Set<Integer> withoutFiles) {

        NewWords words() {
            return new NewWords(stance, text, suggestedWording, publicName, organisation, Boolean.TRUE.equals(withoutMark), numbers());
        }

        private Set<Integer> numbers() {
            if (withoutFiles != null && withoutFiles.contains(null)) {
                throw new InvalidInputException("withoutFiles", "malformed");
            }
            return withoutFiles == null ? Set.of() : withoutFiles;
        }

        @Override
        public String toString() {
            return "Replacement[secret]";
        }
    }

    @POST
    @OnceItself
    @Path("withdraw")
    @Operation(summary = "Take a comment back until the window closes; a stub stays in its place")
    @APIResponse(responseCode = "201", description = "taken back: a signed receipt with a leaf that supersedes the comment's")
    @APIResponse(responseCode = "404", description = "code and factor open nothing")
    @APIResponse(responseCode = "409", description = "the window has ended, or the comment was rejected or withdrawn already")
    public Response withdraw(Withdrawal asked, @Context HttpServletRequest request) {
        return answer(corrections.withdraw(correcting(asked == null ? null : asked.trackingCode(), asked == null ? null : asked.factor(), request)));
    }

    @POST
    @OnceItself
    @Path("replace")
    @Operation(summary = "Put a comment in the place of an earlier one until the window closes; the tracking code opens the new one from then on")
    @APIResponse(responseCode = "201", description = "replaced: a signed receipt with a leaf that supersedes the comment's")
    @APIResponse(responseCode = "404", description = "code and factor open nothing")
    @APIResponse(responseCode = "409", description = "the window has ended, or the comment was rejected or withdrawn already")
    @APIResponse(responseCode = "422", description = "fields that cannot be accepted, named one by one")
    public Response replace(Replacement asked, @Context HttpServletRequest request) {
        Correcting correcting = correcting(asked == null ? null : asked.trackingCode(), asked == null ? null : asked.factor(), request);
        return answer(corrections.replace(correcting, asked.words()));
    }

    private Correcting correcting(String code, String factor, HttpServletRequest request) {
        String block = addresses.blockOf(request);
        limits.take(Limit.TRACKING, caller.actor(), block);
        if (code == null || code.isBlank()) {
            throw new InvalidInputException("trackingCode", "required");
        }
        Channel channel = "same-origin".equals(request.getHeader("Sec-Fetch-Site")) ? Channel.WEB : Channel.API;
        return new Correcting(new Holder(code, factor, limits.nameOf(block)), channel, Arrived.of(request).at(), Arrived.of(request).once());
    }

    private static Response answer(Receipt receipt) {
        return Response.status(201).header(HttpHeaders.CACHE_CONTROL, "no-store").header("Referrer-Policy", "no-referrer").entity(AcceptedComment.of(receipt)).build();
    }
}
