package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.draft.review.ReviewService;
import ir.nazarkhahi.draft.version.VersionView;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The review of an imported text, step by step, until it is published. */
@ApplicationScoped
@Path("drafts/{id : [0-9]{1,18}}/review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
public class ReviewResource {
    @Inject
    private ReviewService reviews;
    @Inject
    private Caller caller;

    /** @param version of the review as it was read */
    public record Seen(Integer version) {}

    /** @param lines as read from the file, the first is line 1 */
    public record SourceJson(List<String> lines) {}

    @GET
    @Operation(summary = "The text in hand, the warnings of its import, and what is not as it was imported")
    public ReviewJson get(@PathParam("id") long id) {
        return ReviewJson.of(reviews.of(caller.actor(), id));
    }

    @GET
    @Path("source")
    @Operation(summary = "The imported file as it was read, line by line")
    public SourceJson source(@PathParam("id") long id) {
        return new SourceJson(reviews.source(caller.actor(), id));
    }

    @POST
    @Path("operations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Merge, split, retype, renumber, move, edit or remove a provision")
    @APIResponse(responseCode = "200", description = "the text in hand after it")
    @APIResponse(responseCode = "409", description = "stale: somebody was faster; draft_published; review_outdated")
    @APIResponse(responseCode = "422", description = "the text has no place for it; the code says why")
    public ReviewJson operate(@PathParam("id") long id, StepJson step) {
        return ReviewJson.of(reviews.change(caller.actor(), id, required(step == null ? null : step.version()), step::change));
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the last step back")
    public ReviewJson undo(@PathParam("id") long id, Seen seen) {
        return ReviewJson.of(reviews.undo(caller.actor(), id, required(seen)));
    }

    @POST
    @Path("redo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do again the step that was taken back last")
    public ReviewJson redo(@PathParam("id") long id, Seen seen) {
        return ReviewJson.of(reviews.redo(caller.actor(), id, required(seen)));
    }

    @POST
    @Path("discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give all steps up and begin with the draft's newest text")
    public ReviewJson discard(@PathParam("id") long id, Seen seen) {
        return ReviewJson.of(reviews.discard(caller.actor(), id, required(seen)));
    }

    @POST
    @Path("finish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make the text in hand the draft's next version")
    @APIResponse(responseCode = "200", description = "the version that was made")
    public DraftJson.VersionJson finish(@PathParam("id") long id, Seen seen) {
        VersionView made = reviews.finish(caller.actor(), id, required(seen));
        return DraftJson.VersionJson.of(made);
    }

    private static int required(Seen seen) {
        return required(seen == null ? null : seen.version);
    }

    private static int required(Integer version) {
        if (version == null) {
            throw new InvalidInputException("version", "required");
        }
        return version;
    }
}
