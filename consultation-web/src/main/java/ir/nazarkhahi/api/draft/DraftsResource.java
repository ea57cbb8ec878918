package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.ImportSettings;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports drafts and shows them. */
@ApplicationScoped
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
public class DraftsResource {
    @Inject
    private DraftService drafts;
    @Inject
    private KindService kinds;
    @Inject
    private OfficeService offices;
    @Inject
    private ImportSettings settings;
    @Inject
    private Caller caller;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import a regulation's file (parts: file, title, kind, office)")
    public Response create(List<EntityPart> parts, @Context UriInfo address) {
        NewDraft asked = new DraftUpload(parts).draft(settings.maxBytes());
        if (asked.kind() != null && kinds.byCode(asked.kind()).isEmpty()) {
            throw new InvalidInputException("kind", "unknown_kind");
        }
        DraftJson made = json(drafts.create(caller.actor(), asked));
        return Response.created(address.getAbsolutePathBuilder().path(String.valueOf(made.id())).build()).entity(made).build();
    }

    @GET
    @Path("{id : [0-9]{1,18}}")
    @Operation(summary = "A draft with its newest text and the warnings of its import")
    public DraftJson get(@PathParam("id") long id) {
        requireReader(id);
        return json(drafts.byId(id));
    }

    @GET
    @Path("{id : [0-9]{1,18}}/text")
    @Produces("text/plain; charset=utf-8")
    @Operation(summary = "The newest text as it would be printed")
    public String text(@PathParam("id") long id) {
        requireReader(id);
        return drafts.plainText(drafts.byId(id).newest().id());
    }

    private void requireReader(long id) {
        caller.actor().require(Permission.DRAFT_WRITE, drafts.officePath(id));
    }

    private DraftJson json(DraftView draft) {
        String office = offices.byId(draft.officeId()).map(OfficeView::code).orElse("");
        return DraftJson.of(draft, office, drafts.provisions(draft.newest().id()));
    }
}
