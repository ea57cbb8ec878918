package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.RateLimits;
import ir.nazarkhahi.api.regulations.JsonApi.Attributes;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.catalogue.CommentCatalogueQuery;
import ir.nazarkhahi.comment.catalogue.CommentCatalogueService;
import ir.nazarkhahi.comment.catalogue.CommentRow;
import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.bulk.Span;
import ir.nazarkhahi.web.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /v4/comments}: published comments and the places of rejected ones; never a person's name. */
@ApplicationScoped
@Path("v4/comments")
@Produces(JsonApi.MEDIA_TYPE)
public class V4CommentsResource {
    private static final Set<String> FILTERS = Set.of("agencyId", "searchTerm", "postedDate", "lastModifiedDate", "commentOnId");
    private static final Map<String, CommentCatalogueQuery.By> SORTS = Map.of("postedDate", CommentCatalogueQuery.By.POSTED,
            "lastModifiedDate", CommentCatalogueQuery.By.CHANGED, "documentId", CommentCatalogueQuery.By.REF);
    /** The contract knows no other type that a comment could have. */
    private static final String TYPE = "Other";

    @Inject
    private CommentCatalogueService catalogue;
    @Inject
    private CommentQueries comments;
    @Inject
    private Dockets dockets;
    @Inject
    private Found found;
    @Inject
    private PublicAddress address;
    @Inject
    private RateLimits limits;
    @Inject
    private ClientAddress addresses;

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo asked, @Context HttpServletRequest request) {
        limits.take(Limit.SEARCH, Actor.PUBLIC, addresses.blockOf(request));
        Question question = new Question(asked.getQueryParameters(), FILTERS);
        Map<String, String> extracts = question.filter("searchTerm").map(found::comments).orElse(null);
        Page<CommentRow> page = catalogue.list(query(question, extracts == null ? null : extracts.keySet()));
        Map<String, CatalogueEntry> of = dockets.byCode(page.items().stream().map(V4CommentsResource::code).collect(Collectors.toSet()));
        return JsonApi.list(page, row -> JsonApi.resource("comments", row.ref(), attributes(row, of.get(code(row)))
                .with("highlightedContent", extracts == null ? null : extracts.get(row.ref())), address::absolute));
    }

    private CommentCatalogueQuery query(Question question, Set<String> refs) {
        List<CommentCatalogueQuery.Sort> order = question.order(SORTS.keySet()).stream()
                .map(one -> new CommentCatalogueQuery.Sort(SORTS.get(one.field()), one.descending())).toList();
        return new CommentCatalogueQuery(consultations(question), refs, question.range("postedDate"), question.range("lastModifiedDate"),
                order, question.page(), question.size());
    }

    /** Whose comments are wanted; null for everybody's. What does not exist has none. */
    private Set<Long> consultations(Question question) {
        if (question.filter("commentOnId").isEmpty()) {
            return question.filter("agencyId").isEmpty() ? null : dockets.consultationsOf(Dockets.agencies(question));
        }
        Set<String> codes = question.filters("commentOnId").stream().filter(id -> id.endsWith("-0001")).map(Dockets::codeOfDocument).collect(Collectors.toSet());
        Set<String> agencies = Dockets.agencies(question);
        return dockets.byCode(codes).values().stream().filter(entry -> agencies.isEmpty() || agencies.contains(entry.office()))
                .map(CatalogueEntry::id).collect(Collectors.toSet());
    }

    private static Attributes attributes(CommentRow row, CatalogueEntry of) {
        return new Attributes().with("agencyId", of.office()).with("documentType", TYPE).with("lastModifiedDate", row.changedAt())
                .with("objectId", row.ref()).with("postedDate", row.postedAt()).with("title", title(row)).with("withdrawn", row.state().isGone());
    }

    private static String title(CommentRow row) {
        return "Comment from " + (row.organisation() == null ? "Anonymous" : row.organisation());
    }

    private static String code(CommentRow row) {
        return CommentRef.parse(row.ref()).orElseThrow().consultationCode();
    }

    @GET
    @Path("{commentId}")
    @Operation(hidden = true)
    public Response get(@PathParam("commentId") String commentId, @QueryParam("include") String include) {
        PublishedComment comment = comments.published(commentId).orElseThrow(() -> new NotFoundException("comment"));
        Span any = Span.ALL;
        CommentRow row = catalogue.list(new CommentCatalogueQuery(null, Set.of(comment.ref()), any, any, List.of(), 0, 1)).items().stream().findFirst().orElseThrow(() -> new NotFoundException("comment"));
        CatalogueEntry of = dockets.require(code(row));
        return JsonApi.one(JsonApi.resource("comments", row.ref(), detail(comment, row, of), address::absolute),
                Attachments.asked(include) ? Attachments.of(comment, address::absolute) : null);
    }

    private static Attributes detail(PublishedComment comment, CommentRow row, CatalogueEntry of) {
        boolean redacted = comment.state() == CommentState.REDACTED;
        return attributes(row, of).with("documentId", row.ref()).with("commentOnDocumentId", Dockets.documentId(of.code())).with("docketId", of.code())
                .with("comment", comment.text()).with("duplicateComments", 0).with("modifyDate", row.changedAt()).with("receiveDate", comment.receivedAt())
                .with("openForComment", false).with("organization", comment.organisation()).with("subtype", comment.stance())
                .with("field1", comment.provisionEId()).with("field2", comment.suggestedWording())
                .with("reasonWithdrawn", redacted ? null : comment.stubReason()).with("restrictReason", redacted ? comment.stubReason() : null)
                .with("restrictReasonType", redacted ? "Redacted" : null)
                .unknown("firstName", "lastName", "address1", "address2", "city", "country", "email", "fax", "phone", "stateProvinceRegion");
    }
}
