package ir.nazarkhahi.api.news;

import ir.nazarkhahi.api.comment.CommentJson;
import ir.nazarkhahi.api.comment.CommentQuery;
import ir.nazarkhahi.api.comment.CommentResource.NewSupport;
import ir.nazarkhahi.api.comment.Door;
import ir.nazarkhahi.api.comment.NewComment;
import ir.nazarkhahi.api.comment.PublishedComments;
import ir.nazarkhahi.api.comment.SupportDoor;
import ir.nazarkhahi.api.guard.once.OnceItself;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.news.NewsNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The comments on an item of news: the same door, register and lists as for a consultation, without provisions (PS-06). */
@ApplicationScoped
@Path("news/{code}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class NewsCommentsResource {
    @Inject
    private Door door;
    @Inject
    private PublishedComments published;
    @Inject
    private SupportDoor supports;

    @GET
    @Operation(summary = "Published comments on an item in the order of their numbers; rejected ones keep a stub")
    public Page<CommentJson> list(@PathParam("code") String code, @BeanParam CommentQuery query) {
        return published.page(NewsNames.require(code), query);
    }

    @POST
    @OnceItself
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Comment on an item; answered once it is stored for good")
    @APIResponse(responseCode = "201", description = "accepted: tracking code and signed receipt")
    @APIResponse(responseCode = "409", description = "no comments are taken")
    @APIResponse(responseCode = "422", description = "fields that cannot be accepted, named one by one")
    public CompletionStage<Response> submit(@PathParam("code") String code, NewComment body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
        return door.submit(NewsNames.require(code), body, request, headers);
    }

    @GET
    @Path("{ref}")
    @Operation(summary = "A published comment on an item; of a rejected one its stub")
    @APIResponse(responseCode = "404", description = "nobody can read such a comment here")
    public CommentJson one(@PathParam("code") String code, @PathParam("ref") String ref) {
        return published.one(NewsNames.require(code), ref);
    }

    @PUT
    @Path("{ref}/support")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Support a comment on an item, or take that back: a figure for reading, not a vote")
    @APIResponse(responseCode = "409", description = "no comments are taken")
    public Response support(@PathParam("code") String code, @PathParam("ref") String ref, NewSupport body, @Context HttpServletRequest request) {
        return Response.ok(supports.pass(NewsNames.require(code), ref, body, request)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
