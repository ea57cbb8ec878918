package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.api.regulations.JsonApi.Attributes;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.web.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /v4/documents}: of each consultation the text that is asked about. */
@ApplicationScoped
@Path("v4/documents")
@Produces(JsonApi.MEDIA_TYPE)
public class V4DocumentsResource {
    private static final Set<String> FILTERS = Set.of("agencyId", "commentEndDate", "docketId", "documentType", "frDocNum", "searchTerm", "postedDate",
            "lastModifiedDate", "subtype", "withinCommentPeriod");
    private static final Set<String> SORTS = Set.of("commentEndDate", "postedDate", "lastModifiedDate", "documentId", "title");
    private static final Set<String> TYPES = Set.of("Notice", "Rule", "Proposed Rule", "Supporting & Related Material", "Other");
    private static final String PROPOSED = "Proposed Rule";

    @Inject
    private Dockets dockets;
    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicAddress address;
    @Inject
    private LegalClock clock;

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo asked) {
        Question question = new Question(asked.getQueryParameters(), FILTERS);
        Dockets.Listed found = dockets.list(question, SORTS, only(question));
        return JsonApi.list(found.page(), row -> JsonApi.resource("documents", Dockets.documentId(row.code()), attributes(row)
                .with("highlightedContent", found.extracts() == null ? null : found.extracts().get(row.code())), address::absolute));
    }

    /** The codes that filters leave which no column answers; null for all. */
    private static Set<String> only(Question question) {
        if (question.filter("withinCommentPeriod").filter(value -> !value.equals("true")).isPresent()) {
            throw new InvalidInputException("filter[withinCommentPeriod]", "must_be_true");
        }
        Set<String> types = question.filters("documentType");
        if (!TYPES.containsAll(types)) {
            throw new InvalidInputException("filter[documentType]", "unknown");
        }
        boolean none = !types.isEmpty() && !types.contains(PROPOSED) || question.filter("frDocNum").isPresent() || question.filter("subtype").isPresent();
        return none ? Set.of() : question.filter("docketId").isPresent() ? question.filters("docketId") : null;
    }

    private Attributes attributes(CatalogueEntry row) {
        boolean open = row.statusAt(clock.now()) == ConsultationStatus.OPEN;
        return new Attributes().with("agencyId", row.office()).with("commentStartDate", row.opensAt()).with("commentEndDate", row.closesAt().minusSeconds(1))
                .with("docketId", row.code()).with("documentType", PROPOSED).with("lastModifiedDate", row.changedAt())
                .with("objectId", Dockets.documentId(row.code())).with("openForComment", open).with("postedDate", row.publishedAt())
                .with("title", row.title()).with("withdrawn", row.statusAt(clock.now()) == ConsultationStatus.WITHDRAWN).unknown("subtype");
    }

    @GET
    @Path("{documentId}")
    @Operation(hidden = true)
    public Response get(@PathParam("documentId") String documentId, @QueryParam("include") String include) {
        CatalogueEntry row = dockets.require(Dockets.codeOfDocument(documentId));
        ConsultationView it = consultations.byCode(row.code());
        Attributes attributes = attributes(row).with("documentId", documentId).with("originalDocumentId", documentId).with("allowLateComments", false)
                .with("docAbstract", it.explanation().why()).with("modifyDate", row.changedAt()).with("receiveDate", row.publishedAt())
                .with("reasonWithdrawn", it.withdrawalReason()).with("sourceCitation", it.explanation().legalBasis()).with("fileFormats", files(row.code()))
                .with("effectiveDate", it.conclusion() == null || it.conclusion().effectiveDate() == null ? null : SolarHijri.startOf(it.conclusion().effectiveDate()));
        return JsonApi.one(JsonApi.resource("documents", documentId, attributes, address::absolute), Attachments.asked(include) ? Json.createArrayBuilder() : null);
    }

    private JsonArrayBuilder files(String code) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        List.of("docx", "html", "xml").forEach(format -> files.add(Json.createObjectBuilder()
                .add("fileUrl", address.absolute("/api/v1/consultations/" + code + "/text." + format)).add("format", format)));
        return files;
    }
}
