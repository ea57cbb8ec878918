package ir.nazarkhahi.api.news;

import ir.nazarkhahi.api.file.CommentAttachmentsResource;
import ir.nazarkhahi.api.guard.once.Streamed;
import ir.nazarkhahi.news.NewsNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes a file, before the comment on an item that it is sent with. */
@ApplicationScoped
@Path("news/{code}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class NewsAttachmentsResource {
    @Inject
    private CommentAttachmentsResource files;

    @POST
    @Streamed
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Upload a file (part: file) for a comment on an item that follows; swept after a day if none does")
    @APIResponse(responseCode = "201", description = "kept: its handle")
    public Response upload(@PathParam("code") String code, InputStream body, @Context HttpServletRequest request) throws IOException {
        return files.take(NewsNames.require(code), body, request);
    }
}
