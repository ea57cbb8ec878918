package ir.nazarkhahi.api.dump;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.RateLimits;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.follow.CommentChanges;
import ir.nazarkhahi.commentary.outcome.OutcomeService;
import ir.nazarkhahi.commentary.outcome.OutcomeView;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.office.OfficeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything public of one consultation; for signed-in staff it is the same. */
@ApplicationScoped
@Path("consultations/{code}/dump.json")
@Tag(name = "consultations")
public class DumpResource {
    /** A redaction shall not be read on in old copies. */
    private static final String SHORT = "public, max-age=5, must-revalidate";

    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;
    @Inject
    private TextService texts;
    @Inject
    private CommentQueries comments;
    @Inject
    private CommentChanges changes;
    @Inject
    private OutcomeService outcomes;
    @Inject
    private OfficeService offices;
    @Inject
    private RateLimits limits;
    @Inject
    private ClientAddress addresses;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All public data in one file: text, course, published comments, answers, outcome; its schema is at /schemas/consultation-dump.json")
    public Response get(@PathParam("code") String code, @Context Request request, @Context HttpServletRequest servlet) {
        limits.take(Limit.SEARCH, Actor.PUBLIC, addresses.blockOf(servlet));
        ConsultationView it = consultations.byCode(code);
        EntityTag tag = tag(it);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        StreamingOutput body = out -> {
            try (JsonGenerator json = Json.createGenerator(out)) {
                write(it, new DumpWriter(json, offices::byId), json);
            }
        };
        return (unchanged != null ? unchanged : Response.ok(body)).tag(tag).header(HttpHeaders.CACHE_CONTROL, SHORT)
                .header(HttpHeaders.LINK, "<../../schemas/consultation-dump.json>; rel=\"describedby\"; type=\"application/schema+json\"").build();
    }

    private void write(ConsultationView it, DumpWriter writer, JsonGenerator json) {
        Optional<OutcomeView> outcome = outcomes.find(it.code());
        json.writeStartObject();
        writer.consultation(it);
        writer.annexes(consultations.annexes(it.id()));
        writer.course(consultations.timeline(it.id()));
        writer.provisions(drafts.provisions(it.versionId()));
        json.writeStartArray("texts");
        texts.of(it.id()).forEach(text -> writer.text(text, drafts.version(text.versionId()).textHash(), text.versionId() == it.versionId() ? null : drafts.provisions(text.versionId())));
        json.writeEnd();
        outcome.ifPresent(found -> writer.outcome(it, found));
        json.writeStartArray("comments");
        comments.streamPublished(it.id(), writer::comment);
        json.writeEnd().writeEnd();
    }

    /** Of all that can change in it: the consultation, what the clock makes of it, comments and what was done to them, names. */
    private EntityTag tag(ConsultationView it) {
        CommentChanges.Reached reached = changes.reached(it.id());
        return new EntityTag(it.version() + "-" + it.status() + "-" + reached.number() + "-" + reached.change() + "-" + it.office().version() + "-" + it.kind().version());
    }
}
