package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.api.regulations.JsonApi.Attributes;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.web.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /v4/dockets}: consultations. */
@ApplicationScoped
@Path("v4/dockets")
@Produces(JsonApi.MEDIA_TYPE)
public class V4DocketsResource {
    private static final Set<String> FILTERS = Set.of("agencyId", "searchTerm", "lastModifiedDate", "docketType");
    private static final Set<String> SORTS = Set.of("title", "docketId", "lastModifiedDate");
    private static final String RULEMAKING = "Rulemaking";

    @Inject
    private Dockets dockets;
    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicAddress address;

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo asked) {
        Question question = new Question(asked.getQueryParameters(), FILTERS);
        String type = question.filter("docketType").orElse(RULEMAKING);
        if (!type.equals(RULEMAKING) && !type.equals("Nonrulemaking")) {
            throw new InvalidInputException("filter[docketType]", "unknown");
        }
        Dockets.Listed found = dockets.list(question, SORTS, type.equals(RULEMAKING) ? null : Set.of());
        return JsonApi.list(found.page(), row -> JsonApi.resource("dockets", row.code(), attributes(row)
                .with("highlightedContent", found.extracts() == null ? null : found.extracts().get(row.code())), address::absolute));
    }

    private static Attributes attributes(CatalogueEntry row) {
        return new Attributes().with("agencyId", row.office()).with("docketType", RULEMAKING).with("lastModifiedDate", row.changedAt())
                .with("objectId", row.code()).with("title", row.title());
    }

    @GET
    @Path("{docketId}")
    @Operation(hidden = true)
    public Response get(@PathParam("docketId") String docketId) {
        CatalogueEntry row = dockets.require(docketId);
        ConsultationView it = consultations.byCode(row.code());
        Attributes attributes = new Attributes().with("agencyId", row.office()).with("dkAbstract", it.explanation().why()).with("docketType", RULEMAKING)
                .with("modifyDate", row.changedAt()).with("objectId", row.code()).with("organization", it.office().name(Locale.ENGLISH))
                .with("subType", it.kind().name(Locale.ENGLISH)).with("title", it.title())
                .unknown("category", "field1", "field2", "generic", "keywords", "legacyId", "petitionNbr", "program", "rin", "shortTitle", "subType2");
        return JsonApi.one(JsonApi.resource("dockets", row.code(), attributes, address::absolute), null);
    }
}
