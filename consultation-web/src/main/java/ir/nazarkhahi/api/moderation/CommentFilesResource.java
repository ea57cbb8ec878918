package ir.nazarkhahi.api.moderation;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.guard.once.Asking;
import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.comment.file.CommentFileService;
import ir.nazarkhahi.comment.file.ShownFile;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of a comment, for its moderators, and as they came for an identity custodian. */
@ApplicationScoped
@Path("moderation/{ref}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class CommentFilesResource {
    @Inject
    private CommentFileService files;
    @Inject
    private Caller caller;

    /**
     * @param reason why it is held or rejected; missing if it is shown or waits
     * @param text what can be read in it, personal data masked
     */
    public record FileJson(int number, String state, String reason, String type, long size, String description, String sha256, String text) {

        static FileJson of(AttachedFile file) {
            return new FileJson(file.number(), file.state().name(), file.reason(), file.format().mediaType(), file.size(), file.description(), file.sha256(), file.text());
        }
    }

    public record Items(List<FileJson> items) {

        static Items of(List<AttachedFile> files) {
            return new Items(files.stream().map(FileJson::of).toList());
        }
    }

    /** @param decision SHOW or WITHHOLD @param reason needed to withhold; kept in the audit trail */
    public record FileDecision(String decision, String reason) {}

    /** @param reason why it must be known; kept in the audit trail */
    public record OriginalQuestion(String reason) {}

    @GET
    @Operation(summary = "The files of a comment of any state, with what can be read in them")
    public Items list(@PathParam("ref") String ref) {
        return Items.of(files.of(caller.actor(), ref));
    }

    @POST
    @Path("{number : [1-9][0-9]{0,2}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show a file that is held, or take one away that is shown")
    public Items decide(@PathParam("ref") String ref, @PathParam("number") int number, FileDecision asked) {
        return Items.of(files.decide(caller.actor(), ref, number, isShow(asked), asked.reason()));
    }

    @POST
    @Asking
    @Path("{number : [1-9][0-9]{0,2}}/original")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A file exactly as it came, for an identity custodian with a reason; each reading is audited")
    public Response original(@PathParam("ref") String ref, @PathParam("number") int number, OriginalQuestion question) {
        ShownFile original = files.original(caller.actor(), ref, number, question == null ? null : question.reason());
        StreamingOutput body = out -> {
            try (InputStream content = original.content()) {
                content.transferTo(out);
            }
        };
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + original.name() + "\"").build();
    }

    private static boolean isShow(FileDecision asked) {
        String decision = asked == null || asked.decision() == null ? "" : asked.decision().strip();
        if (!decision.equalsIgnoreCase("SHOW") && !decision.equalsIgnoreCase("WITHHOLD")) {
            throw new InvalidInputException("decision", "unknown_decision");
        }
        return decision.equalsIgnoreCase("SHOW");
    }
}
