package ir.nazarkhahi.api.search;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.RateLimits;
import ir.nazarkhahi.api.job.JobsResource.JobJson;
import ir.nazarkhahi.job.JobView;
import ir.nazarkhahi.search.SearchService;
import ir.nazarkhahi.search.follow.IndexStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds words in everything that the caller may read. */
@ApplicationScoped
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {
    private static final String BRIEFLY = "public, max-age=10";

    @Inject
    private SearchService search;
    @Inject
    private Caller caller;
    @Inject
    private RateLimits limits;
    @Inject
    private ClientAddress addresses;

    @GET
    @Operation(summary = "Consultations, provisions, published comments and outcomes; staff find what their roles let them see too",
            description = "q: words, and phrases between quotes of any kind; nothing in it is malformed. type: CONSULTATION, PROVISION, COMMENT, OUTCOME, repeated or by commas."
                    + " from, to: days, Solar Hijri or Gregorian, digits of any script.")
    public SearchJson find(@BeanParam SearchParameters parameters, @Context HttpServletRequest request) {
        limits.take(Limit.SEARCH, caller.actor(), addresses.blockOf(request));
        return SearchJson.of(search.find(caller.actor(), parameters.query()));
    }

    /** @param items titles, the best first */
    public record SuggestionsJson(List<String> items) {}

    @GET
    @Path("suggestions")
    @Operation(summary = "Public titles in which every typed word begins a word, at most eight")
    public Response suggestions(@QueryParam("q") String q, @Context HttpServletRequest request) {
        limits.take(Limit.SEARCH, caller.actor(), addresses.blockOf(request));
        return Response.ok(new SuggestionsJson(search.suggestions(q))).header(HttpHeaders.CACHE_CONTROL, BRIEFLY).build();
    }

    @GET
    @Path("index")
    @Operation(summary = "How it stands with the index of the node that answers, for administrators")
    public IndexStanding standing() {
        return search.standing(caller.actor());
    }

    @POST
    @Path("rebuild")
    @Operation(summary = "Have every node make its index anew, beside the one that answers; for administrators")
    @APIResponse(responseCode = "202", description = "a job, to be looked at under Location")
    public Response rebuild(@Context UriInfo address) {
        JobView job = search.rebuild(caller.actor());
        return Response.accepted(JobJson.of(job)).location(address.getBaseUriBuilder().path("jobs").path(Long.toString(job.id())).build()).build();
    }
}
