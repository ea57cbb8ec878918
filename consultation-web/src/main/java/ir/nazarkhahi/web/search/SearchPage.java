package ir.nazarkhahi.web.search;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.SearchHit;
import ir.nazarkhahi.search.SearchQuery;
import ir.nazarkhahi.search.SearchResults;
import ir.nazarkhahi.search.SearchService;
import ir.nazarkhahi.search.find.Finder;
import ir.nazarkhahi.web.consultation.Pager;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was asked and what was found: the same for the public page and the staff's, but for who asks. */
@Named
@RequestScoped
public class SearchPage {
    private static final int SIZE = 20;

    @Inject
    private SearchService search;
    @Inject
    private KindService kinds;
    @Inject
    private Me me;

    private final Asked asked = new Asked();
    private SearchResults results;

    /** For everybody, whoever looks at the page: it is kept for all readers. */
    public void load() {
        find(Actor.PUBLIC);
    }

    public void loadForStaff() {
        find(me.actor());
    }

    private void find(Actor actor) {
        SearchQuery query = asked.query(SIZE);
        results = asked.isBlank() ? null : search.find(actor, query);
    }

    /** By the names of the address. */
    public Map<String, String> getAsked() {
        return asked.values();
    }

    /** Null as long as nothing was asked. */
    public SearchResults getResults() {
        return results;
    }

    public boolean isNarrowed() {
        return asked.isNarrowed();
    }

    public List<Tab> getTabs() {
        String chosen = asked.values().get("type");
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("all", results.all(), asked.with("type", null), chosen == null || chosen.isBlank()));
        for (DocumentKind kind : DocumentKind.values()) {
            tabs.add(new Tab(kind.name(), results.counts().get(kind), asked.with("type", kind.name().toLowerCase(Locale.ROOT)), kind.name().equalsIgnoreCase(chosen)));
        }
        return tabs;
    }

    /** The same question in the proposed spelling. */
    public String getBetter() {
        return asked.with("q", results.didYouMean());
    }

    public String getUnnarrowed() {
        Asked words = new Asked();
        words.values().put("q", asked.values().get("q"));
        return words.with("page", null);
    }

    /** No page lies beyond the deepest hit. */
    public Pager getPager() {
        Page<SearchHit> found = results.hits();
        Pager pager = Pager.of(new Page<>(found.items(), Math.min(found.total(), Finder.DEEPEST), found.page(), found.size()));
        return new Pager(pager.number(), pager.pages(), asked.query());
    }

    /** Where staff look at it: what is restricted has no public page. */
    public String staffPath(SearchHit hit) {
        return switch (hit.type()) {
            case CONSULTATION -> "/staff/consultations/" + hit.code();
            case COMMENT -> hit.restricted() ? "/staff/moderation?ref=" + hit.place() : hit.path();
            default -> hit.path();
        };
    }

    public ConsultationStatus[] getStatuses() {
        return ConsultationStatus.values();
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public List<KindView> getKinds() {
        return kinds.all();
    }
}
