package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.commentary.conclusion.EditedText;
import ir.nazarkhahi.commentary.conclusion.RevisionService;
import ir.nazarkhahi.commentary.conclusion.RevisionView;
import ir.nazarkhahi.commentary.conclusion.SaveRevision;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the text. */
@ApplicationScoped
@Path("consultations/{code}/revision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commentary")
public class RevisionResource {
    @Inject
    private RevisionService revisions;
    @Inject
    private Caller caller;

    /**
     * @param provisions the new wordings; what is not named is kept
     * @param unchanged true if the text stays as it is: then with a reason and without provisions
     * @param version of the revision that was read; missing if there was none
     */
    public record Asked(List<EditedText> provisions, Boolean unchanged, String reason, Integer version) {}

    /** @param unchangedReason missing if the text was changed; @param version to be sent back when it is saved again */
    public record Revision(boolean unchanged, String unchangedReason, String writer, Instant writtenAt, int version) {
        static Revision of(RevisionView view) {
            return new Revision(view.isUnchanged(), view.unchangedReason(), view.writer(), view.writtenAt(), view.version());
        }
    }

    @GET
    @Operation(summary = "The revision so far")
    public Revision get(@PathParam("code") String code) {
        return revisions.find(caller.actor(), code).map(Revision::of).orElseThrow(() -> new NotFoundException("revision"));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save the revised text, or say with a reason that it stays unchanged")
    public Revision save(@PathParam("code") String code, Asked body) {
        if (body == null) {
            throw new InvalidInputException("provisions", "required");
        }
        boolean unchanged = Boolean.TRUE.equals(body.unchanged) || body.provisions == null || body.provisions.isEmpty();
        if (unchanged && (body.reason == null || body.reason.isBlank())) {
            throw new InvalidInputException("reason", "required");
        }
        return Revision.of(revisions.save(caller.actor(), code, new SaveRevision(body.provisions, unchanged ? body.reason : null, body.version)));
    }
}
