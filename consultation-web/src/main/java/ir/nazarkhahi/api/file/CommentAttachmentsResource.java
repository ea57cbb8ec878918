package ir.nazarkhahi.api.file;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.RateLimits;
import ir.nazarkhahi.api.guard.once.Arrived;
import ir.nazarkhahi.api.guard.once.Streamed;
import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.comment.file.CommentUploads;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes a file, before the comment that it is sent with. */
@ApplicationScoped
@Path("consultations/{code}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class CommentAttachmentsResource {
    @Inject
    private CommentUploads uploads;
    @Inject
    private RateLimits limits;
    @Inject
    private ClientAddress addresses;
    @Inject
    private Caller caller;

    /**
     * @param handle goes into {@code attachments} of the comment, once, within a day
     * @param type what the file is, by its content
     * @param sha256 of what was received
     */
    public record UploadedJson(String handle, String type, long size, String sha256) {

        public static UploadedJson of(ReceivedFile file) {
            return new UploadedJson(file.handle(), file.format().mediaType(), file.size(), file.sha256());
        }
    }

    /** @param code of a consultation or an item of news */
    public Response take(String code, InputStream body, HttpServletRequest request) throws IOException {
        limits.take(Limit.UPLOADS, caller.actor(), addresses.blockOf(request));
        Arrived arrived = Arrived.of(request);
        try {
            ReceivedFile kept = MultipartFile.read(request.getContentType(), body,
                    (name, content) -> uploads.receive(code, arrived.at(), new CommentUploads.NewFile(arrived.once().scope(), name, content)));
            return Response.status(201).header(HttpHeaders.CACHE_CONTROL, "no-store").entity(UploadedJson.of(kept)).build();
        } finally {
            MultipartFile.drain(body);
        }
    }

    @POST
    @Streamed
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Upload a file (part: file) for a comment that follows; swept after a day if none does")
    @APIResponse(responseCode = "201", description = "kept: its handle")
    @APIResponse(responseCode = "409", description = "the window is not open")
    @APIResponse(responseCode = "422", description = "empty, too large, of a type that is not taken, damaged, or harmful unpacked")
    public Response upload(@PathParam("code") String code, InputStream body, @Context HttpServletRequest request) throws IOException {
        return take(NewsNames.requireOther(code), body, request);
    }
}
