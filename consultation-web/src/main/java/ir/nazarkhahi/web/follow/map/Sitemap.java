package ir.nazarkhahi.web.follow.map;

import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.consultation.catalogue.CatalogueQuery;
import ir.nazarkhahi.consultation.catalogue.CatalogueService;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.follow.PublicFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The public pages. The protocol allows 50,000 addresses and 50 MiB a file: as soon as there are more consultations than
 * one part holds, four addresses each, the map becomes an index of parts.
 */
@RequestScoped
class Sitemap implements PublicFile {
    private static final int PART = CatalogueQuery.MOST;
    private static final List<String> PAGES = List.of("/", "/consultations", "/news", "/contact", "/about", "/accessibility", "/privacy", "/terms", "/receipts");
    private static final Pattern NAME = Pattern.compile("([1-9]\\d{0,4})\\.xml");

    @Inject
    private CatalogueService catalogue;
    @Inject
    private Links links;

    @Override
    public boolean isAt(String target) {
        return target.equals("/sitemap.made") || target.equals("/sitemap-part.made");
    }

    @Override
    public String type() {
        return "application/xml;charset=UTF-8";
    }

    @Override
    public void write(HttpServletRequest request, OutputStream out) throws IOException {
        SitemapWriter map = new SitemapWriter(out, links::page);
        if (request.getServletPath().equals("/sitemap-part.made")) {
            Page<CatalogueEntry> part = part(request.getParameter("part"));
            map.pages(() -> addresses(map, part));
            return;
        }
        whole(map, catalogue.list(CatalogueQuery.all(0, PART)));
    }

    /** @param first the first part; if that is not all, there is an index */
    static void whole(SitemapWriter map, Page<CatalogueEntry> first) throws IOException {
        if (first.total() > PART) {
            map.index(() -> parts(map, first.total()));
        } else {
            map.pages(() -> addresses(map, first));
        }
    }

    private Page<CatalogueEntry> part(String name) {
        Matcher number = NAME.matcher(name);
        if (!number.matches()) {
            throw new NotFoundException("sitemap");
        }
        Page<CatalogueEntry> part = catalogue.list(CatalogueQuery.all(Integer.parseInt(number.group(1)) - 1, PART));
        if (part.items().isEmpty() && part.page() > 0) {
            throw new NotFoundException("sitemap");
        }
        return part;
    }

    private static void parts(SitemapWriter map, long consultations) throws XMLStreamException {
        for (long part = 1; (part - 1) * PART < consultations; part++) {
            map.part("/sitemaps/" + part + ".xml");
        }
    }

    private static void addresses(SitemapWriter map, Page<CatalogueEntry> part) throws XMLStreamException {
        for (String page : part.page() == 0 ? PAGES : List.<String>of()) {
            map.page(page, null);
        }
        for (CatalogueEntry row : part.items()) {
            map.page("/consultations/" + row.code(), row.changedAt());
            if (row.stage().isConcluded()) {
                map.page("/consultations/" + row.code() + "/outcome", row.changedAt());
            }
        }
    }
}
