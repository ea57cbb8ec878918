package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.api.guard.once.OnceItself;
import ir.nazarkhahi.news.NewsNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import ir.nazarkhahi.gate.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The comments of a consultation. */
@ApplicationScoped
@Path("consultations/{code}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class CommentsResource {
    @Inject
    private PublishedComments published;
    @Inject
    private Door door;

    @GET
    @Operation(summary = "Published comments in the order of their numbers; rejected ones keep a stub")
    public Page<CommentJson> list(@PathParam("code") String code, @BeanParam CommentQuery query) {
        return published.page(NewsNames.requireOther(code), query);
    }

    @POST
    @OnceItself
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Comment on the whole or on a provision; answered once it is stored for good")
    @APIResponse(responseCode = "201", description = "accepted: tracking code and signed receipt")
    @APIResponse(responseCode = "409", description = "the window is not open")
    @APIResponse(responseCode = "422", description = "fields that cannot be accepted, named one by one")
    public CompletionStage<Response> submit(@PathParam("code") String code, NewComment body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
        return door.submit(NewsNames.requireOther(code), body, request, headers);
    }
}
