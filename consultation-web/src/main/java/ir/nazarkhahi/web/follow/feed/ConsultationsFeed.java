package ir.nazarkhahi.web.follow.feed;

import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.consultation.catalogue.CatalogueQuery;
import ir.nazarkhahi.consultation.catalogue.CatalogueService;
import ir.nazarkhahi.gate.bulk.Span;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.follow.PublicFile;
import ir.nazarkhahi.web.follow.Sentences;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.site.Organisation;
import ir.nazarkhahi.web.words.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Consultations, those first in which something happened last: all, the open ones, or those of an office and of all below it. */
@RequestScoped
class ConsultationsFeed implements PublicFile {
    private static final int MOST = 50;
    private static final Instant NOTHING_YET = Instant.parse("2026-01-01T00:00:00Z");
    private static final CatalogueQuery.Sort LAST_CHANGED = new CatalogueQuery.Sort(CatalogueQuery.By.CHANGED, true);

    @Inject
    private CatalogueService catalogue;
    @Inject
    private ConsultationService consultations;
    @Inject
    private OfficeService offices;
    @Inject
    private Reading reading;
    @Inject
    private Place place;
    @Inject
    private Links links;
    @Inject
    private Sentences words;
    @Inject
    private Moments when;
    @Inject
    private Organisation organisation;

    @Override
    public boolean isAt(String target) {
        return Set.of("/open-feed.made", "/all-feed.made", "/office-feed.made").contains(target);
    }

    @Override
    public String type() {
        return "application/atom+xml;charset=UTF-8";
    }

    @Override
    public void write(HttpServletRequest request, OutputStream out) throws IOException {
        reading.read(consultations.list(ConsultationFilter.with(ConsultationFilter.Order.NEWEST, MOST, ConsultationStatus.PLANNED)).items());
        AtomWriter.write(switch (request.getServletPath()) {
            case "/open-feed.made" -> feed("open", words.say("feed_open"), "/consultations?status=OPEN", Set.of(), reading.now());
            case "/all-feed.made" -> feed("all", words.say("feed_all"), "/consultations", Set.of(), null);
            default -> ofOffice(offices.require(request.getParameter("office")));
        }, out);
    }

    private AtomFeed ofOffice(OfficeView office) {
        Set<String> below = offices.all().stream().filter(one -> one.path().startsWith(office.path())).map(OfficeView::code).collect(Collectors.toSet());
        return feed("office/" + office.code(), words.say("feed_office", office.name(place.getLocale())), "/consultations?office=" + office.code(), below, null);
    }

    private AtomFeed feed(String name, String title, String page, Set<String> ofOffices, Instant openAt) {
        Span any = Span.ALL;
        List<CatalogueEntry> rows = catalogue.list(new CatalogueQuery(null, ofOffices, any, any, any, openAt, List.of(LAST_CHANGED), 0, MOST)).items();
        return new AtomFeed(links.tag("feed/" + place.getLang() + "/" + name), title, organisation.getName(), NOTHING_YET, links.self(), links.page(page),
                place.getLang(), rows.stream().map(row -> entry(row, reading.read(consultations.byCode(row.code())))).toList());
    }

    private AtomEntry entry(CatalogueEntry row, ConsultationView it) {
        Instant opened = it.opensAt().isAfter(reading.now()) ? row.changedAt() : it.opensAt();
        String head = words.say("feed_window", words.say("status_" + it.status()), when.closing(it.closesAt()));
        return new AtomEntry(links.tag("consultation/" + it.code()), it.title(), it.publishedAt(), later(row.changedAt(), opened), it.office().name(place.getLocale()),
                (head + "\n\n" + it.explanation().why()).strip(), place.getLang(), links.consultation(it.code()), List.of(it.kind().code(), it.status().name()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
