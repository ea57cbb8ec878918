package ir.nazarkhahi.search;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.job.JobService;
import ir.nazarkhahi.job.JobView;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.search.find.Finder;
import ir.nazarkhahi.search.find.Finding;
import ir.nazarkhahi.search.find.Question;
import ir.nazarkhahi.search.find.Titles;
import ir.nazarkhahi.search.follow.Follower;
import ir.nazarkhahi.search.follow.IndexStanding;
import ir.nazarkhahi.search.follow.Rebuilding;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searching, for everybody by what is public, for staff also by what their roles let them see. */
@ApplicationScoped
@UseCase
public class SearchService {
    private static final Set<Permission> SEE_PLANS = Set.of(Permission.CONSULTATION_PROPOSE, Permission.CONSULTATION_APPROVE, Permission.COMMENTARY_READ);
    private static final int SUGGESTIONS = 8;
    private static final String NO_OFFICE = "none";

    @Inject
    private Follower index;
    @Inject
    private OfficeService offices;
    @Inject
    private JobService jobs;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /** What is public. */
    public SearchResults find(SearchQuery query) {
        return find(Actor.PUBLIC, query);
    }

    /** What is public, plans of the offices where the actor works on consultations, held comments where he moderates. */
    public SearchResults find(Actor actor, SearchQuery query) {
        Instant now = clock.now();
        Finding found = index.read(searcher -> Finder.find(searcher, question(actor, query), now, query.page(), query.size()))
                .orElse(new Finding(0, noCounts(), List.of(), null));
        Page<SearchHit> hits = new Page<>(found.hits().stream().map(hit -> hit(hit, now)).toList(), found.total(), query.page(), query.size());
        return new SearchResults(hits, found.counts(), found.didYouMean(), index.standing().complete());
    }

    /** Titles in which every typed word begins a word. */
    public List<String> suggestions(String typed) {
        return index.read(searcher -> Titles.beginning(searcher, typed, SUGGESTIONS)).orElse(List.of());
    }

    /** Of the node that answers. */
    public IndexStanding standing(Actor actor) {
        actor.requireEverywhere(Permission.ADMINISTER);
        return index.standing();
    }

    /** Has every node make its index anew, beside the one that answers. */
    public JobView rebuild(Actor actor) {
        actor.requireEverywhere(Permission.ADMINISTER);
        audit.record(actor, "search.rebuild", "search");
        return jobs.submit(actor, Rebuilding.JOB, "{}");
    }

    private Question question(Actor actor, SearchQuery query) {
        Instant from = query.from() == null ? null : SolarHijri.startOf(query.from());
        Instant before = query.to() == null ? null : SolarHijri.startOf(query.to().plusDays(1));
        return new Question(query.text(), query.types(), officePath(query.office()), query.kind(), query.statuses(),
                query.stance() == null ? null : query.stance().name(), from, before, eyes(actor));
    }

    private String officePath(String code) {
        return code == null || code.isBlank() ? null : offices.byCode(code).map(OfficeView::path).orElse(NO_OFFICE);
    }

    private static Question.Eyes eyes(Actor actor) {
        return new Question.Eyes(offices(actor, SEE_PLANS), offices(actor, Set.of(Permission.COMMENT_MODERATE)));
    }

    private static List<String> offices(Actor actor, Set<Permission> any) {
        return actor.kind() == Actor.Kind.SYSTEM ? List.of("/")
                : actor.grants().stream().filter(grant -> any.stream().anyMatch(grant.role()::may)).map(Grant::officePath).distinct().toList();
    }

    private static SearchHit hit(Finding.Hit hit, Instant now) {
        return new SearchHit(hit.type(), hit.code(), hit.place(), hit.title(), hit.about(), hit.extract(), hit.date(),
                hit.window() == null ? null : status(hit.window(), now), hit.stance() == null ? null : Stance.valueOf(hit.stance()), hit.sight() != Sight.PUBLIC);
    }

    private static ConsultationStatus status(Entry.Window window, Instant now) {
        return ConsultationStatus.at(now, Stage.valueOf(window.stage()), Instant.ofEpochMilli(window.opensAt()), Instant.ofEpochMilli(window.closesAt()), null);
    }

    private static Map<DocumentKind, Long> noCounts() {
        Map<DocumentKind, Long> counts = new EnumMap<>(DocumentKind.class);
        List.of(DocumentKind.values()).forEach(kind -> counts.put(kind, 0L));
        return counts;
    }
}
