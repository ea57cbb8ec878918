package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.calendar.DateWords;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.exporting.Front;
import ir.nazarkhahi.draft.exporting.Piece;
import ir.nazarkhahi.draft.exporting.TextFormat;
import ir.nazarkhahi.draft.version.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The text that a consultation asks about, as a file. */
@ApplicationScoped
@Path("consultations/{code}/text.{format: xml|html|docx}")
@Tag(name = "consultations")
public class TextFileResource {
    private static final Locale PERSIAN = new Locale("fa");
    /** As for the public pages, in seconds. */
    private static final long LONGEST_AGE = 5;

    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;
    @Inject
    private LegalClock clock;
    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The text as Akoma Ntoso 3.0 (xml), HTML or DOCX")
    public Response get(@PathParam("code") String code, @PathParam("format") String format, @Context Request request) {
        ConsultationView consultation = consultations.byCode(caller.actor(), code);
        VersionView version = drafts.version(consultation.versionId());
        TextFormat wanted = TextFormat.valueOf(format.toUpperCase(Locale.ROOT));
        EntityTag tag = new EntityTag(version.textHash().substring(0, 24) + "-" + consultation.version() + "-" + format);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(body(consultation, version, wanted), wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + code + "." + format + "\"");
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, keeping(consultation)).build();
    }

    private StreamingOutput body(ConsultationView consultation, VersionView version, TextFormat format) {
        Front front = front(consultation, version);
        List<Piece> text = drafts.provisions(version.id()).stream().map(Piece::of).toList();
        return to -> format.write(front, text, to);
    }

    private static Front front(ConsultationView it, VersionView version) {
        LocalDate date = SolarHijri.tehranDay(it.publishedAt() == null ? version.createdAt() : it.publishedAt());
        return new Front(it.code(), it.title(), it.kind().code(), it.kind().name(PERSIAN), it.office().code(), it.office().name(PERSIAN), date,
                DateWords.date(date, PERSIAN));
    }

    /** What only staff may see is nobody else's to keep. */
    private String keeping(ConsultationView it) {
        if (caller.actor().kind() != Actor.Kind.PUBLIC) {
            return "private, no-store";
        }
        Instant change = it.nextChangeAfter(clock.now());
        long age = change == null ? LONGEST_AGE : Math.max(0, Math.min(LONGEST_AGE, Duration.between(clock.now(), change).toSeconds()));
        return "public, max-age=" + age;
    }
}
