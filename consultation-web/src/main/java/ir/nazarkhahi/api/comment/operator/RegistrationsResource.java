package ir.nazarkhahi.api.comment.operator;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.file.CommentAttachmentsResource.UploadedJson;
import ir.nazarkhahi.api.file.MultipartFile;
import ir.nazarkhahi.api.guard.once.Arrived;
import ir.nazarkhahi.api.guard.once.OnceItself;
import ir.nazarkhahi.api.guard.once.Streamed;
import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.comment.file.CommentUploads;
import ir.nazarkhahi.comment.operator.RegistrationService;
import ir.nazarkhahi.comment.operator.ScanUploads;
import ir.nazarkhahi.gate.InvalidInputException;
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

/** Comments registered by staff. */
@ApplicationScoped
@Path("consultations/{code}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class RegistrationsResource {
    @Inject
    private RegistrationService registrations;
    @Inject
    private ScanUploads uploads;
    @Inject
    private Caller caller;

    @POST
    @OnceItself
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register a comment for a citizen who called, wrote or came; what is dated within the window until the hand-over, marked late")
    @APIResponse(responseCode = "201", description = "registered: tracking code and signed receipt for the citizen")
    @APIResponse(responseCode = "409", description = "the window has not begun, the commentary was handed over, or the consultation withdrawn")
    @APIResponse(responseCode = "422", description = "fields that cannot be accepted, named one by one; a day outside the window is one")
    public Response register(@PathParam("code") String code, NewRegistration body, @Context HttpServletRequest request) {
        if (body == null) {
            throw new InvalidInputException("text", "blank");
        }
        return created(RegisteredJson.of(registrations.register(caller.actor(), body.on(code, Arrived.of(request).once()))));
    }

    @POST
    @Path("scans")
    @Streamed
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Upload a scan (part: file) for a registration that follows; swept after a day if none does")
    @APIResponse(responseCode = "201", description = "kept: its handle")
    @APIResponse(responseCode = "422", description = "empty, too large, of a type that is not taken, damaged, or harmful unpacked")
    public Response scan(@PathParam("code") String code, InputStream body, @Context HttpServletRequest request) throws IOException {
        try {
            ReceivedFile kept = MultipartFile.read(request.getContentType(), body,
                    (name, content) -> uploads.receive(caller.actor(), code, new CommentUploads.NewFile(Arrived.of(request).once().scope(), name, content)));
            return created(UploadedJson.of(kept));
        } finally {
            MultipartFile.drain(body);
        }
    }

    private static Response created(Object entity) {
        return Response.status(201).header(HttpHeaders.CACHE_CONTROL, "no-store").entity(entity).build();
    }
}
