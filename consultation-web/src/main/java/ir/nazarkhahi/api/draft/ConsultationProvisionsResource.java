package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The text that a consultation asks about. Who may see the consultation may read it. */
@ApplicationScoped
@Path("consultations/{code}/provisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations")
public class ConsultationProvisionsResource {
    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;
    @Inject
    private TextService texts;
    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The provisions as a flat list in text order; all of them, unless a page is asked for; text: the number of an earlier text")
    public Page<ProvisionJson> list(@PathParam("code") String code, @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") Integer size,
            @QueryParam("text") Integer text) {
        List<ProvisionView> all = drafts.provisions(version(consultations.byCode(caller.actor(), code), text));
        int asked = size == null ? Math.max(1, all.size()) : size;
        Page.check(page, size == null ? 1 : size);
        List<ProvisionJson> shown = all.stream().skip((long) page * asked).limit(asked).map(ProvisionJson::of).toList();
        return new Page<>(shown, all.size(), page, asked);
    }

    private long version(ConsultationView consultation, Integer text) {
        return text == null ? consultation.versionId() : texts.text(consultation.id(), text).versionId();
    }
}
