package ir.nazarkhahi.news;

import com.github.f4b6a3.tsid.TsidCreator;
import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.TypedYear;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.news.item.EditNews;
import ir.nazarkhahi.news.item.Wording;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes, publishes and reads items. Drafts exist only for those who write news in their office. */
@ApplicationScoped
@UseCase
public class NewsService {
    private static final int LONGEST_REASON = 2_000;

    @Inject
    private NewsRepository items;
    @Inject
    private OfficeService offices;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /** Begins a draft; the code is of the Solar Hijri year of that day. @throws InvalidInputException naming every field that cannot be accepted */
    public NewsView add(Actor actor, String office, EditNews asked) {
        OfficeView owner = offices.byCode(office == null ? "" : office).orElseThrow(() -> new InvalidInputException("office", "unknown_office"));
        actor.require(Permission.NEWS_WRITE, owner.path());
        checkDates(asked);
        Instant now = clock.now();
        int year = SolarHijri.of(now).year();
        NewsItem item = new NewsItem(TsidCreator.getTsid().toLong(), "N%d-%04d".formatted(year, items.nextNumber(year)), owner.id(), owner.path(), now);
        item.say(asked, now);
        items.add(item);
        return done(actor, "news.add", item);
    }

    /** In public, too; then it is told that it was changed, and when. @throws StaleException if it was changed since that version */
    public NewsView edit(Actor actor, String code, int version, EditNews asked) {
        NewsItem item = toChange(actor, code, version);
        checkDates(asked);
        Instant now = clock.now();
        item.say(asked, now);
        if (item.isPublic() && keep(item, now)) {
            item.changedInPublic(now);
        }
        return done(actor, "news.edit", item);
    }

    /** @throws InvalidInputException naming what the public would miss */
    public NewsView publish(Actor actor, String code, int version) {
        NewsItem item = toChange(actor, code, version);
        Instant now = clock.now();
        item.publish(now);
        keep(item, now);
        return done(actor, "news.publish", item);
    }

    /** Title, reason and comments stay readable; no more are taken. */
    public NewsView withdraw(Actor actor, String code, int version, String reason) {
        NewsItem item = toChange(actor, code, version);
        if (BidiSafety.isBlank(reason)) {
            throw new InvalidInputException("withdrawReason", "required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInputException("withdrawReason", "too_long");
        }
        item.withdraw(BidiSafety.strip(reason).strip(), clock.now());
        return done(actor, "news.withdraw", item);
    }

    /** What is or was public. @throws NotFoundException for anything else, malformed codes as well */
    public NewsView byCode(String code) {
        return byCode(Actor.PUBLIC, code);
    }

    /** What is or was public, and drafts of the offices where the actor writes news. */
    public NewsView byCode(Actor actor, String code) {
        return items.byCode(code).filter(item -> item.isPublic() || actor.may(Permission.NEWS_WRITE, item.officePath)).map(this::view)
                .orElseThrow(NewsService::unknown);
    }

    /** Published or not: for rooms that already hold the id. */
    public NewsView byId(long id) {
        return items.byId(id).map(this::view).orElseThrow(NewsService::unknown);
    }

    /** The id of a wording that is or was public. */
    public Optional<Long> wording(long itemId, String hash) {
        return items.wording(itemId, hash);
    }

    /** SHA-256 of a wording that is or was public. @throws NotFoundException if there is none */
    public String wordingHash(long wordingId) {
        return items.wordingHash(wordingId).orElseThrow(NewsService::unknown);
    }

    /** Of every item, published or not, by id, the version it has now: it rises with every change. */
    public Map<Long, Integer> versions() {
        return items.versions();
    }

    /** The newest first: for the public by publication, for those who write by when they were begun. */
    public Page<NewsView> list(Actor actor, NewsFilter filter) {
        Map<Long, OfficeView> known = new HashMap<>();
        return items.find(filter, officesOfDrafts(actor)).map(item -> view(item, known.computeIfAbsent(item.officeId, id -> offices.byId(id).orElseThrow())));
    }

    /** Takes the next number of a picture; the item changes by that. */
    public int nextPicture(Actor actor, String code) {
        NewsItem item = items.lock(code).orElseThrow(NewsService::unknown);
        actor.require(Permission.NEWS_WRITE, item.officePath);
        return item.nextPicture();
    }

    private NewsItem toChange(Actor actor, String code, int version) {
        NewsItem item = items.lock(code).orElseThrow(NewsService::unknown);
        actor.require(Permission.NEWS_WRITE, item.officePath);
        if (item.version != version) {
            throw new StaleException();
        }
        return item;
    }

    /** @return whether it is another wording than the one before */
    private boolean keep(NewsItem item, Instant now) {
        Wording wording = Wording.of(item.code, item.said());
        if (wording.hash().equals(item.wordingHash)) {
            return false;
        }
        long id = TsidCreator.getTsid().toLong();
        items.addWording(id, item, wording, now);
        item.isKeptAs(id, wording.hash());
        return true;
    }

    private void checkDates(EditNews asked) {
        Instant now = clock.now();
        TypedYear.require("closesAt", asked.closesAt(), now, 1, 10);
        TypedYear.require("approvedOn", asked.approval().on(), now, 100, 0);
    }

    private NewsView done(Actor actor, String action, NewsItem item) {
        items.flush();
        audit.record(actor, action, "news:" + item.code, Map.of("title", item.said().title().anyIn(java.util.Locale.forLanguageTag("fa")), "kind", item.kind));
        return view(item);
    }

    private NewsView view(NewsItem item) {
        return view(item, offices.byId(item.officeId).orElseThrow());
    }

    private static NewsView view(NewsItem item, OfficeView office) {
        return new NewsView(item.id, item.code, office, item.state, item.said(), item.madeAt, item.publishedAt, item.changedAt,
                item.withdrawnAt, item.withdrawalReason, item.wordingId, item.wordingHash, item.version);
    }

    private static List<String> officesOfDrafts(Actor actor) {
        return actor.kind() == Actor.Kind.SYSTEM ? List.of("/")
                : actor.grants().stream().map(Grant::officePath).filter(path -> actor.may(Permission.NEWS_WRITE, path)).distinct().toList();
    }

    private static NotFoundException unknown() {
        return new NotFoundException("news");
    }
}
