package ir.nazarkhahi.consultation;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.TypedYear;
import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.consultation.annex.Annexes;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.consultation.plan.DraftsAsked;
import ir.nazarkhahi.consultation.published.PublishedTexts;
import ir.nazarkhahi.consultation.rule.DraftPlannedException;
import ir.nazarkhahi.consultation.timeline.Timeline;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Plans consultations and reads them. What is not published exists only for staff of its office. */
@ApplicationScoped
@UseCase
public class ConsultationService {
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private ConsultationViews views;
    @Inject
    private Annexes annexes;
    @Inject
    private Timeline timeline;
    @Inject
    private PublishedTexts texts;
    @Inject
    private KindService kinds;
    @Inject
    private DraftService drafts;
    @Inject
    private DraftsAsked draftsAsked;
    @Inject
    private OfficeService offices;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /**
     * Plans to ask about a draft, in the name of the draft's office; the code is of the Solar Hijri year of planning.
     *
     * @throws InvalidInputException naming every field that cannot be accepted
     * @throws NotFoundException if there is no such draft
     * @throws DraftPlannedException if another consultation is about it, unless that was withdrawn
     */
    public ConsultationView plan(Actor actor, long draftId, ConsultationPlan asked) {
        DraftView draft = drafts.byId(draftId);
        OfficeView office = offices.byId(draft.officeId()).orElseThrow();
        actor.require(Permission.CONSULTATION_PROPOSE, office.path());
        check(asked);
        Instant now = clock.now();
        String code = nextCode(now);
        requireFree(draftId);
        Consultation consultation = new Consultation(code, draftId, office.id(), office.path(), now);
        consultation.plan(titled(asked, draft));
        consultations.add(consultation);
        annexes.replace(consultation.id, asked.annexes());
        audit.record(actor, "consultation.plan", subject(consultation), Map.of("title", consultation.title, "draft", draftId));
        return views.of(consultation);
    }

    /**
     * Replaces all that is planned; takes back a proposal to publish.
     *
     * @throws StaleException if it was changed since that version
     */
    public ConsultationView edit(Actor actor, String code, int version, ConsultationPlan asked) {
        Consultation consultation = consultations.lock(code).orElseThrow(ConsultationService::unknown);
        actor.require(Permission.CONSULTATION_PROPOSE, consultation.officePath);
        if (consultation.version != version) {
            throw new StaleException();
        }
        check(asked);
        consultation.plan(titled(asked, drafts.byId(consultation.draftId)));
        annexes.replace(consultation.id, asked.annexes());
        consultations.flush();
        audit.record(actor, "consultation.edit", subject(consultation), Map.of("title", consultation.title));
        return views.of(consultation);
    }

    /** What is public. @throws NotFoundException for anything else, malformed codes as well */
    public ConsultationView byCode(String code) {
        return byCode(Actor.PUBLIC, code);
    }

    /** What is public, and plans of the offices where the actor works on consultations. */
    public ConsultationView byCode(Actor actor, String code) {
        return consultations.byCode(code).filter(c -> c.isPublic() || seesPlans(actor, c.officePath)).map(views::of)
                .orElseThrow(ConsultationService::unknown);
    }

    /** Published or not: for rooms that already hold the id. */
    public ConsultationView byId(long id) {
        return consultations.byId(id).map(views::of).orElseThrow(ConsultationService::unknown);
    }

    /** Of every consultation, published or not, by id, the version it has now: it rises with every change. */
    public Map<Long, Integer> versions() {
        return consultations.versions();
    }

    /** The little that taking in a comment needs. @throws NotFoundException if nothing public has that code */
    public ConsultationWindow window(String code) {
        return consultations.byCode(code).filter(Consultation::isPublic).map(found -> found.window(texts.versions(found.id))).orElseThrow(ConsultationService::unknown);
    }

    public List<AnnexText> annexes(long consultationId) {
        return annexes.of(consultationId);
    }

    /** Oldest first. */
    public List<TimelineEvent> timeline(long consultationId) {
        return timeline.of(consultationId);
    }

    /** By consultation, each oldest first. */
    public Map<Long, List<TimelineEvent>> timelines(Collection<Long> consultationIds) {
        return timeline.of(consultationIds);
    }

    /** What is public. */
    public Page<ConsultationView> list(ConsultationFilter filter) {
        return list(Actor.PUBLIC, filter);
    }

    /** What is public, and plans of the offices where the actor works on consultations; an unknown office has none. */
    public Page<ConsultationView> list(Actor actor, ConsultationFilter filter) {
        String officePath = null;
        if (filter.office() != null && !filter.office().isBlank()) {
            officePath = offices.byCode(filter.office()).map(OfficeView::path).orElse("none");
        }
        return views.of(consultations.find(filter, officePath, officesOfPlans(actor), clock.now()));
    }

    static NotFoundException unknown() {
        return new NotFoundException("consultation");
    }

    static String subject(Consultation consultation) {
        return "consultation:" + consultation.code;
    }

    private String nextCode(Instant now) {
        int year = SolarHijri.of(now).year();
        return "%d-%04d".formatted(year, consultations.nextNumber(year));
    }

    /** After the year's number was taken, whose lock lets one person plan at a time: two cannot both see the draft free. */
    private void requireFree(long draftId) {
        draftsAsked.consultation(draftId).ifPresent(code -> {
            throw new DraftPlannedException(code);
        });
    }

    private void check(ConsultationPlan asked) {
        asked.check();
        TypedYear.require("opensAt", asked.opensAt(), clock.now(), 100, 1);
        if (kinds.byCode(asked.kind()).filter(KindView::active).isEmpty()) {
            throw new InvalidInputException("kind", "unknown_kind");
        }
    }

    private static ConsultationPlan titled(ConsultationPlan asked, DraftView draft) {
        return asked.title().isEmpty() ? new ConsultationPlan(asked.kind(), draft.title(), asked.opensAt(), asked.explanation(), asked.annexes()) : asked;
    }

    private static boolean seesPlans(Actor actor, String officePath) {
        return actor.may(Permission.CONSULTATION_PROPOSE, officePath) || actor.may(Permission.CONSULTATION_APPROVE, officePath)
                || actor.may(Permission.COMMENTARY_READ, officePath);
    }

    private static List<String> officesOfPlans(Actor actor) {
        return actor.kind() == Actor.Kind.SYSTEM ? List.of("/")
                : actor.grants().stream().map(grant -> grant.officePath()).filter(path -> seesPlans(actor, path)).distinct().toList();
    }
}
