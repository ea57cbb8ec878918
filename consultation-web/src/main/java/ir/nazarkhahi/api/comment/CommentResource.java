package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.comment.support.Support;
import ir.nazarkhahi.news.NewsNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One published comment, and its support. */
@ApplicationScoped
@Path("consultations/{code}/comments/{ref}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class CommentResource {
    @Inject
    private PublishedComments published;
    @Inject
    private SupportDoor door;

    /**
     * @param token 22 to 128 letters, digits, - or _, drawn at random for this comment and kept by the sender
     * @param supports false takes it back
     * @param altcha the solved challenge, where it is asked for
     */
    public record NewSupport(String token, Boolean supports, String altcha) {

        @Override
        public String toString() {
            return "NewSupport[unread]";
        }
    }

    @GET
    @Operation(summary = "A published comment; of a rejected one its stub")
    @APIResponse(responseCode = "404", description = "nobody can read such a comment here")
    public CommentJson one(@PathParam("code") String code, @PathParam("ref") String ref) {
        return published.one(NewsNames.requireOther(code), ref);
    }

    @PUT
    @Path("support")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Support a comment, or take that back: a figure for reading, not a vote. Said again it changes nothing")
    @APIResponse(responseCode = "200", description = "how it stands now")
    @APIResponse(responseCode = "409", description = "the window is not open")
    public Response support(@PathParam("code") String code, @PathParam("ref") String ref, NewSupport body, @Context HttpServletRequest request) {
        Support now = door.pass(NewsNames.requireOther(code), ref, body, request);
        return Response.ok(now).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
