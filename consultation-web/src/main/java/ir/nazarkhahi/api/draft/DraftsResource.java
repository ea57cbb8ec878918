package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.job.JobsResource;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.ImportSettings;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.draft.waiting.ImportService;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.job.JobView;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private ImportService imports;
    @Inject
    private Caller caller;

    /** @param version of the draft as it was read */
    public record Name(String title, String kind, Integer version) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import a regulation's file (parts: file, title, kind, office)")
    @APIResponse(responseCode = "201", description = "the draft")
    @APIResponse(responseCode = "202", description = "a large file: Location is its job, whose result is {id, provisions, warnings}")
    public Response create(List<EntityPart> parts, @Context UriInfo address) {
        NewDraft asked = new DraftUpload(parts).draft(settings.maxBytes());
        requireKnown(asked.kind());
        if (settings.takesLong(asked.bytes())) {
            return ordered(imports.order(caller.actor(), asked).job(), address);
        }
        DraftJson made = json(drafts.create(caller.actor(), asked));
        return Response.created(address.getAbsolutePathBuilder().path(String.valueOf(made.id())).build()).entity(made).build();
    }

    @POST
    @Path("{id : [0-9]{1,18}}/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import a newer file as the next version, until it is published (parts: file, version)")
    @APIResponse(responseCode = "200", description = "the draft with its new text; what it says again keeps its lineage")
    @APIResponse(responseCode = "409", description = "it is published, or was changed since that version was read")
    @APIResponse(responseCode = "202", description = "a large file: Location is its job, whose result is {id, provisions, warnings}")
    public Response importAgain(@PathParam("id") long id, List<EntityPart> parts, @Context UriInfo address) {
        DraftUpload upload = new DraftUpload(parts);
        NewDraft file = upload.draft(settings.maxBytes());
        requireReader(id);
        if (file.bytes() == null) {
            throw new InvalidInputException("file", "required");
        }
        DraftView read = drafts.byId(id);
        if (read.version() != upload.version()) {
            throw new StaleException();
        }
        long base = read.newest().id();
        if (settings.takesLong(file.bytes())) {
            return ordered(imports.orderNewer(caller.actor(), id, base, file.fileName(), file.bytes()).job(), address);
        }
        return Response.ok(json(drafts.importAgain(caller.actor(), id, base, file.fileName(), file.bytes()))).build();
    }

    @PUT
    @Path("{id : [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a draft another title and kind, until it is published")
    @APIResponse(responseCode = "409", description = "it is published, or was changed since that version was read")
    public DraftJson rename(@PathParam("id") long id, Name name) {
        if (name == null || name.version == null) {
            throw new InvalidInputException("version", "required");
        }
        requireReader(id);
        requireKnown(name.kind);
        return json(drafts.rename(caller.actor(), id, name.version, name.title, name.kind));
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

    private static Response ordered(JobView job, UriInfo address) {
        return Response.accepted(JobsResource.JobJson.of(job)).location(address.getBaseUriBuilder().path("jobs").path(String.valueOf(job.id())).build()).build();
    }

    private void requireKnown(String kind) {
        if (kind != null && kinds.byCode(kind).isEmpty()) {
            throw new InvalidInputException("kind", "unknown_kind");
        }
    }

    private void requireReader(long id) {
        caller.actor().require(Permission.DRAFT_WRITE, drafts.officePath(id));
    }

    private DraftJson json(DraftView draft) {
        String office = offices.byId(draft.officeId()).map(OfficeView::code).orElse("");
        return DraftJson.of(draft, office, drafts.provisions(draft.newest().id()));
    }
}
