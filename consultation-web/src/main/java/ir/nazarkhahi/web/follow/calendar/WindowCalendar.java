package ir.nazarkhahi.web.follow.calendar;

import static net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN;
import static net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0;

import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.consultation.catalogue.CatalogueQuery;
import ir.nazarkhahi.consultation.catalogue.CatalogueService;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.bulk.Span;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.follow.PublicFile;
import ir.nazarkhahi.web.follow.Sentences;
import ir.nazarkhahi.web.office.OfficeNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;

/** Windows that are to come, run, or closed within the last half year: all, of an office and all below it, or of one consultation. */
@RequestScoped
class WindowCalendar implements PublicFile {
    private static final int MOST = 500;
    /** Beyond any title: the lines are folded afterwards. */
    private static final int LONGEST_LINE = 20_000;
    private static final Duration BACK = Duration.ofDays(180);
    private static final List<CatalogueQuery.Sort> LAST_CLOSING = List.of(new CatalogueQuery.Sort(CatalogueQuery.By.CLOSING, true));

    @Inject
    private CatalogueService catalogue;
    @Inject
    private ConsultationService consultations;
    @Inject
    private OfficeService offices;
    @Inject
    private OfficeNames names;
    @Inject
    private Reading reading;
    @Inject
    private Links links;
    @Inject
    private Sentences words;

    @Override
    public boolean isAt(String target) {
        return target.equals("/calendar.made");
    }

    @Override
    public String type() {
        return "text/calendar;charset=UTF-8";
    }

    @Override
    public void write(HttpServletRequest request, OutputStream out) throws IOException {
        List<CatalogueEntry> rows = rows(request.getParameter("office"), request.getParameter("code"));
        Map<Long, List<TimelineEvent>> courses = consultations.timelines(rows.stream().map(CatalogueEntry::id).toList());
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Nazarkhahi//Windows//FA"));
        calendar.add(VERSION_2_0);
        calendar.add(GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", words.say("calendar_name")));
        rows.forEach(row -> add(calendar, row, courses.getOrDefault(row.id(), List.of())));
        StringWriter unfolded = new StringWriter();
        new CalendarOutputter(false, LONGEST_LINE).output(calendar, unfolded);
        out.write(FoldedLines.of(unfolded.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private List<CatalogueEntry> rows(String office, String code) {
        if (code != null) {
            return List.of(catalogue.byCode(code).orElseThrow(() -> new NotFoundException("consultation")));
        }
        Set<String> below = office == null ? Set.of() : below(offices.require(office));
        Span any = Span.ALL;
        Span closing = new Span(reading.now().minus(BACK), null);
        return catalogue.list(new CatalogueQuery(null, below, any, any, closing, null, LAST_CLOSING, 0, MOST)).items();
    }

    private Set<String> below(OfficeView office) {
        return offices.all().stream().filter(one -> one.path().startsWith(office.path())).map(OfficeView::code).collect(Collectors.toSet());
    }

    private void add(Calendar calendar, CatalogueEntry row, List<TimelineEvent> course) {
        WindowEvents events = new WindowEvents(row, course);
        String page = links.consultation(row.code());
        String about = names.ofCode(row.office()) + "\n" + page;
        calendar.add(events.opening(links.uid("consultation-" + row.code() + "-opening"), words.say("calendar_opening", row.title()), about, page));
        calendar.add(events.closing(links.uid("consultation-" + row.code() + "-closing"), words.say("calendar_closing", row.title()), about, page));
    }
}
