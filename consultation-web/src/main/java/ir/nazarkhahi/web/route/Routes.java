package ir.nazarkhahi.web.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every address that leads to a page. */
public final class Routes {
    /** Of a text about the installation; the one in force has none. */
    private static final String VERSION = "version:0|[1-9][0-9]{0,3}";

    private static final List<Route> PUBLIC = List.of(
            Route.kept("/", "/public/home.xhtml"),
            Route.kept("/consultations", "/public/consultations.xhtml", "status", "kind", "office", "q", "page"),
            Route.kept("/consultations/{code}", "/public/consultation.xhtml"),
            Route.kept("/consultations/{code}/provisions/{eId}", "/public/provision.xhtml", "stance:SUPPORT|OPPOSE|AMEND|NEUTRAL", "sort:newest|support", "page"),
            Route.kept("/consultations/{code}/comments/{ref}", "/public/comment.xhtml"),
            Route.kept("/consultations/{code}/texts/{number}", "/public/text.xhtml"),
            Route.kept("/consultations/{code}/print", "/public/print.xhtml"),
            Route.kept("/consultations/{code}/outcome", "/public/outcome.xhtml", "page"),
            Route.kept("/consultations/{code}/poster", "/public/poster.xhtml"),
            Route.kept("/consultations/{code}/press", "/public/press.xhtml"),
            Route.kept("/consultations/{code}/press.txt", "/press-text.made"),
            Route.kept("/consultations/{code}/press.docx", "/press-document.made"),
            Route.kept("/news", "/public/news.xhtml", "kind:NEWS|INFORMATION|STRATEGY", "page"),
            Route.kept("/news/{code}", "/public/news-item.xhtml", "stance:SUPPORT|OPPOSE|AMEND|NEUTRAL", "sort:newest|support", "page"),
            Route.kept("/news/{code}/comments/{ref}", "/public/news-comment.xhtml"),
            Route.kept("/embed", "/public/embedding.xhtml", "office"),
            Route.kept("/embed/open", "/public/embed.xhtml", "office"),
            Route.kept("/feeds/open.atom", "/open-feed.made"),
            Route.kept("/feeds/news.atom", "/news-feed.made"),
            Route.kept("/feeds/all.atom", "/all-feed.made"),
            Route.kept("/offices/{office}/feed.atom", "/office-feed.made"),
            Route.kept("/consultations/{code}/feed.atom", "/consultation-feed.made"),
            Route.kept("/calendar.ics", "/calendar.made"),
            Route.kept("/offices/{office}/calendar.ics", "/calendar.made"),
            Route.kept("/consultations/{code}/calendar.ics", "/calendar.made"),
            Route.kept("/sitemap.xml", "/sitemap.made"),
            Route.kept("/sitemaps/news.xml", "/sitemap-news.made"),
            Route.kept("/sitemaps/{part}", "/sitemap-part.made"),
            Route.kept("/robots.txt", "/robots.made"),
            Route.kept("/search", "/public/search.xhtml", "q", "type", "kind", "office", "status", "stance", "from", "to", "page"),
            Route.kept("/comments/{ref}", "/public/comment-place.xhtml"),
            Route.kept("/track", "/public/track.xhtml"),
            Route.kept("/contact", "/public/contact.xhtml"),
            Route.kept("/offices", "/public/contact.xhtml"),
            Route.kept("/about", "/public/about.xhtml", VERSION),
            Route.kept("/accessibility", "/public/accessibility.xhtml", VERSION),
            Route.kept("/privacy", "/public/privacy.xhtml", VERSION),
            Route.kept("/terms", "/public/terms.xhtml", VERSION),
            Route.kept("/receipts", "/public/receipts.xhtml"));

    private static final List<Route> ALL = Stream.concat(PUBLIC.stream(), StaffRoutes.ALL.stream()).toList();
    /** Cut once, since every request looks for its route. */
    private static final List<Pattern> PATTERNS = ALL.stream().map(route -> new Pattern(route, route.segments())).toList();

    private Routes() {}

    /** A page that was found under an address, with the parameters in its path. */
    public record Found(Route route, Map<String, String> parameters) {}

    public static List<Route> all() {
        return ALL;
    }

    /** @param path an address as it was asked for, with or without a language */
    public static Optional<Found> findInAnyLanguage(String path) {
        return find(Language.ofPath(path).strip(path));
    }

    /** @param path the address without the language */
    public static Optional<Found> find(String path) {
        String[] given = Route.segments(path);
        for (Pattern pattern : PATTERNS) {
            if (pattern.fits(given)) {
                return Optional.of(new Found(pattern.route, pattern.parameters(given)));
            }
        }
        return Optional.empty();
    }

    private record Pattern(Route route, String[] segments) {

        boolean fits(String[] given) {
            if (given.length != segments.length) {
                return false;
            }
            for (int i = 0; i < segments.length; i++) {
                if (isParameter(i) ? given[i].isEmpty() : !segments[i].equals(given[i])) {
                    return false;
                }
            }
            return true;
        }

        /** In the order of the path. */
        Map<String, String> parameters(String[] given) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < segments.length; i++) {
                if (isParameter(i)) {
                    parameters.put(segments[i].substring(1, segments[i].length() - 1), given[i]);
                }
            }
            return parameters;
        }

        private boolean isParameter(int i) {
            return segments[i].startsWith("{");
        }
    }
}
