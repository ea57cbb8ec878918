package ir.nazarkhahi.web.cache;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.web.route.Address;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.route.Route;
import ir.nazarkhahi.web.route.Routes;
import ir.nazarkhahi.web.safety.SafetyHeaders;
import ir.nazarkhahi.web.safety.Tls;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Answers for public pages from memory, and has them made when they are not there or no longer true. The first of the
 * filters, since a page from memory needs no other: it brings its own safety headers.
 */
public class PageCacheFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Duration FRESH = Duration.ofSeconds(3);
    /** How long browsers and proxies may keep a page, in seconds. */
    private static final int LONGEST_AGE = 5;
    private static final List<String> AGES = IntStream.rangeClosed(0, LONGEST_AGE).mapToObj(age -> "public, max-age=" + age).toList();

    @Inject
    private transient LegalClock clock;
    @Inject
    private transient Tls tls;
    private transient Supplier<Instant> now;
    private transient Predicate<HttpServletRequest> overTls;
    private transient PageStore store;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        now = clock.asked();
        overTls = tls.asked();
        store = new PageStore(now, System::nanoTime, FRESH);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!isRead(request)) {
            chain.doFilter(request, response);
            return;
        }
        KeptPage page = request.getQueryString() == null ? store.fresh(Address.of(request)) : null;
        if (page != null) {
            Map<String, String> headers = safety(request);
            headers.forEach(response::addHeader);
            send(page, request, response, mayBeKept(headers));
        } else {
            find(request, response, chain);
        }
    }

    private void find(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Route route = keptRoute(request);
        if (route == null) {
            chain.doFilter(request, response);
            return;
        }
        Map<String, String> headers = safety(request);
        headers.forEach(response::setHeader);
        AnybodysRequest known = new AnybodysRequest(request, route.query());
        PageStore.Made made = made(known, response, chain);
        if (made.page() != null) {
            send(made.page(), request, response, mayBeKept(headers));
        } else if (!made.byCaller()) {
            chain.doFilter(known, response);
        }
    }

    private PageStore.Made made(AnybodysRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String query = request.getQueryString();
        String key = query == null ? Address.of(request) : Address.of(request) + "?" + query;
        try {
            return store.get(key, () -> make(request, response, chain));
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private Optional<KeptPage> make(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Instant madeAt = now.get();
        long madeNanos = System.nanoTime();
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        if (captured.getStatus() != HttpServletResponse.SC_OK || response.isCommitted()) {
            return Optional.empty();
        }
        return Optional.of(KeptPage.of(captured.bytes(), type(captured.getContentType()), madeAt, (Instant) request.getAttribute(Place.NEXT_CHANGE), madeNanos));
    }

    /** Every header is new: to look for one to replace would cost more than to add it. */
    private void send(KeptPage page, HttpServletRequest request, HttpServletResponse response, boolean mayBeKept) throws IOException {
        boolean gzip = acceptsGzip(request);
        response.addHeader("Vary", "Accept-Encoding");
        if (mayBeKept && isKnown(page, gzip, request, response)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = gzip ? page.gzip() : page.plain();
        if (gzip) {
            response.addHeader("Content-Encoding", "gzip");
        }
        response.setContentType(page.type());
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private boolean isKnown(KeptPage page, boolean gzip, HttpServletRequest request, HttpServletResponse response) {
        String tag = gzip ? page.gzipTag() : page.tag();
        response.addHeader("Cache-Control", AGES.get(age(page)));
        response.addHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        if (page.modified() == null) {
            return tag.equals(known);
        }
        response.addHeader("Last-Modified", page.modified());
        return known == null ? page.modified().equals(request.getHeader("If-Modified-Since")) : tag.equals(known);
    }

    /** Pages name theirs in more than one way. */
    private static String type(String named) {
        return named == null || named.startsWith("text/html") ? KeptPage.HTML : named;
    }

    private Map<String, String> safety(HttpServletRequest request) {
        return SafetyHeaders.of(Address.of(request), overTls.test(request));
    }

    /** Nothing is said of keeping where the safety headers forbid it. */
    private static boolean mayBeKept(Map<String, String> safety) {
        return !safety.containsKey("Cache-Control");
    }

    private int age(KeptPage page) {
        if (page.changesAt() == null) {
            return LONGEST_AGE;
        }
        return (int) Math.max(0, Math.min(LONGEST_AGE, Duration.between(now.get(), page.changesAt()).toSeconds()));
    }

    private static Route keptRoute(HttpServletRequest request) {
        return Routes.findInAnyLanguage(Address.of(request)).map(Routes.Found::route).filter(Route::kept).orElse(null);
    }

    private static boolean isRead(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
