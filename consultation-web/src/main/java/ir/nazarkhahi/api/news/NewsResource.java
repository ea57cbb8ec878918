package ir.nazarkhahi.api.news;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.news.NewsFilter;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.NewsKind;
import ir.nazarkhahi.news.item.NewsState;
import ir.nazarkhahi.news.picture.Picture;
import ir.nazarkhahi.news.picture.PictureService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is published, the newest first. */
@ApplicationScoped
@Path("news")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "news")
public class NewsResource {
    @Inject
    private NewsService news;
    @Inject
    private PictureService pictures;
    @Inject
    private LegalClock clock;

    @GET
    @Operation(summary = "Published news, information and strategies, the newest first")
    public Page<NewsJson> list(@QueryParam("kind") String kind, @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        Page<NewsView> found = news.list(Actor.PUBLIC, new NewsFilter(kind(kind), NewsState.PUBLISHED, page, size));
        Map<Long, List<Picture>> shown = pictures.of(found.items().stream().map(NewsView::id).toList());
        Instant now = clock.now();
        return found.map(item -> NewsJson.of(item, now, shown.getOrDefault(item.id(), List.of())));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One item; of a withdrawn one title and reason")
    @APIResponse(responseCode = "404", description = "nothing public has that code")
    public NewsJson one(@PathParam("code") String code) {
        NewsView item = news.byCode(code);
        return NewsJson.of(item, clock.now(), pictures.of(item.id()));
    }

    private static NewsKind kind(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return NewsKind.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("kind", "unknown");
        }
    }
}
