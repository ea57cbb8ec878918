package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.commentary.CommentaryService;
import ir.nazarkhahi.commentary.CommentaryView;
import ir.nazarkhahi.commentary.GroupView;
import ir.nazarkhahi.commentary.ProvisionCommentary;
import ir.nazarkhahi.commentary.summary.SaveSummary;
import ir.nazarkhahi.commentary.summary.SummaryService;
import ir.nazarkhahi.commentary.summary.SummaryView;
import ir.nazarkhahi.commentary.summary.WritingView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The commentary of a consultation, for staff. */
@ApplicationScoped
@Path("consultations/{code}/commentary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commentary")
public class CommentaryResource {
    private static final int MOST_GROUPS = 20;

    @Inject
    private CommentaryService commentary;
    @Inject
    private SummaryService summaries;
    @Inject
    private Caller caller;

    /** All or none; a summary of its own may be sent without the list. */
    public record Summaries(List<SaveSummary> items) {}

    @GET
    @Operation(summary = "Counts, stances and summaries of every provision, with the largest groups of identical texts")
    public CommentaryJson get(@PathParam("code") String code, @QueryParam("groups") @DefaultValue("3") int groups) {
        if (groups < 0 || groups > MOST_GROUPS) {
            throw new InvalidInputException("groups", "out_of_range");
        }
        Actor actor = caller.actor();
        CommentaryView view = commentary.read(actor, code);
        Map<Long, List<GroupView>> largest = groups == 0 ? Map.of() : commentary.largest(actor, code, groups);
        List<CommentaryJson.ProvisionJson> provisions = view.provisions().stream().map(place -> provision(place, largest)).toList();
        return CommentaryJson.of(view, provision(view.whole(), largest), provisions);
    }

    @GET
    @Path("comments")
    @Operation(summary = "Comments on one provision (or, without one, on the whole); identical texts once with their number")
    public Page<GroupJson> comments(@PathParam("code") String code, @QueryParam("provision") String provision,
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return commentary.groups(caller.actor(), code, provision, page, size).map(GroupJson::of);
    }

    @PUT
    @Path("summaries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write summaries; the refs they cite must be comments of this consultation")
    public List<SummaryView> summarise(@PathParam("code") String code, Summaries body) {
        return summaries.save(caller.actor(), code, body == null ? null : body.items());
    }

    @PUT
    @Path("writing")
    @Operation(summary = "Say that you are writing a summary, for five minutes more")
    public WritingView begin(@PathParam("code") String code, @QueryParam("provision") String provision) {
        return summaries.begin(caller.actor(), code, provision);
    }

    @DELETE
    @Path("writing")
    @Operation(summary = "Say that you have stopped writing a summary")
    public void leave(@PathParam("code") String code, @QueryParam("provision") String provision) {
        summaries.leave(caller.actor(), code, provision);
    }

    private static CommentaryJson.ProvisionJson provision(ProvisionCommentary place, Map<Long, List<GroupView>> largest) {
        return CommentaryJson.ProvisionJson.of(place, largest.getOrDefault(place.provisionId(), List.of()).stream().map(GroupJson::of).toList());
    }
}
