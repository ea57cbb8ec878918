package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.draft.DraftService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
    private Caller caller;

    @GET
    @Operation(summary = "The provisions as a flat list in text order")
    public List<ProvisionJson> list(@PathParam("code") String code) {
        return drafts.provisions(consultations.byCode(caller.actor(), code).versionId()).stream().map(ProvisionJson::of).toList();
    }
}
