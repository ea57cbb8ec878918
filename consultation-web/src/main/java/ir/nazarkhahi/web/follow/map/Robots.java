package ir.nazarkhahi.web.follow.map;

import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.follow.PublicFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** RFC 9309. Everything may be read but what only answers one person, and searches without end. */
@RequestScoped
class Robots implements PublicFile {
    private static final String RULES = """
            User-agent: *
            Disallow: /staff
            Disallow: /en/staff
            Disallow: /track
            Disallow: /en/track
            Disallow: /search
            Disallow: /en/search
            Allow: /

            Sitemap: %s
            Sitemap: %s
            """;

    @Inject
    private Links links;

    @Override
    public boolean isAt(String target) {
        return target.equals("/robots.made");
    }

    @Override
    public String type() {
        return "text/plain;charset=UTF-8";
    }

    @Override
    public void write(HttpServletRequest request, OutputStream out) throws IOException {
        out.write(RULES.formatted(links.plain("/sitemap.xml"), links.plain("/sitemaps/news.xml")).getBytes(StandardCharsets.UTF_8));
    }
}
