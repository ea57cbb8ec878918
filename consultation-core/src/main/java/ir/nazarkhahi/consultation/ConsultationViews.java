package ir.nazarkhahi.consultation;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.count.CommentCounter;
import ir.nazarkhahi.consultation.count.CommentCounts;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what is shown of consultations, asking for each kind and office once. */
@ApplicationScoped
class ConsultationViews {
    @Inject
    private KindService kinds;
    @Inject
    private OfficeService offices;
    @Inject
    private DraftService drafts;
    @Inject
    private Instance<CommentCounter> counter;
    @Inject
    private LegalClock clock;

    ConsultationView of(Consultation consultation) {
        return of(List.of(consultation)).get(0);
    }

    Page<ConsultationView> of(Page<Consultation> page) {
        return new Page<>(of(page.items()), page.total(), page.page(), page.size());
    }

    private List<ConsultationView> of(List<Consultation> consultations) {
        Instant now = clock.now();
        Map<String, KindView> kindsByCode = new HashMap<>();
        Map<Long, OfficeView> officesById = new HashMap<>();
        Map<Long, CommentCounts> counts = counts(consultations);
        return consultations.stream().map(c -> view(c, now,
                kindsByCode.computeIfAbsent(c.kind, code -> kinds.byCode(code).orElseThrow()),
                officesById.computeIfAbsent(c.officeId, id -> offices.byId(id).orElseThrow()),
                counts.getOrDefault(c.id, CommentCounts.NONE))).toList();
    }

    private ConsultationView view(Consultation c, Instant now, KindView kind, OfficeView office, CommentCounts counts) {
        long version = c.versionId != null ? c.versionId : drafts.byId(c.draftId).newest().id();
        return new ConsultationView(c.id, c.code, c.title, kind, office, c.draftId, version, c.stage, c.status(now), c.opensAt, c.closesAt, c.sealedAt,
                c.publishedAt, c.explanation(), c.proposal(), c.withdrawalReason, c.conclusion(), counts, c.version);
    }

    private Map<Long, CommentCounts> counts(List<Consultation> consultations) {
        Set<Long> published = consultations.stream().filter(Consultation::isPublic).map(c -> c.id).collect(Collectors.toSet());
        return published.isEmpty() || counter.isUnsatisfied() ? Map.of() : counter.get().of(published);
    }
}
