package ir.nazarkhahi.commentary.outcome;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.commentary.Balance;
import ir.nazarkhahi.commentary.Balances;
import ir.nazarkhahi.commentary.CommentaryAccess;
import ir.nazarkhahi.commentary.StanceTally;
import ir.nazarkhahi.commentary.Tallies;
import ir.nazarkhahi.commentary.conclusion.RevisionService;
import ir.nazarkhahi.commentary.conclusion.RevisionView;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.disposition.Dispositions;
import ir.nazarkhahi.commentary.file.FilePlace;
import ir.nazarkhahi.commentary.file.FileStore;
import ir.nazarkhahi.commentary.summary.SummaryDesk;
import ir.nazarkhahi.commentary.summary.SummaryView;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.redline.Redline;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what became of it all. */
@ApplicationScoped
@UseCase
public class OutcomeService {
    @Inject
    private ConsultationService consultations;
    @Inject
    private CommentaryAccess access;
    @Inject
    private Balances balances;
    @Inject
    private Tallies tallies;
    @Inject
    private SummaryDesk desk;
    @Inject
    private Dispositions dispositions;
    @Inject
    private RevisionService revisions;
    @Inject
    private DraftService drafts;
    @Inject
    private TextService texts;
    @Inject
    private FileStore files;

    /** For everybody; empty until it is concluded. @throws ir.nazarkhahi.gate.NotFoundException if there is no such consultation */
    public Optional<OutcomeView> find(String code) {
        ConsultationView consultation = consultations.byCode(code);
        return dispositions.releasedAt(consultation.id()).map(released -> outcome(consultation, released));
    }

    /** The draft beside the revision as far as it is, for staff before the conclusion. */
    public List<ProvisionOutcome> sideBySide(Actor actor, String code) {
        return provisions(access.find(actor, Permission.COMMENTARY_READ, code));
    }

    private OutcomeView outcome(ConsultationView consultation, Instant released) {
        Balance balance = balances.of(consultation);
        List<ProvisionOutcome> provisions = provisions(consultation);
        Map<DispositionKind, Long> kinds = new EnumMap<>(DispositionKind.class);
        dispositions.kindsByProvision(consultation.id()).values().forEach(counts -> counts.forEach((kind, count) -> kinds.merge(kind, count, Long::sum)));
        String summary = text(desk.summaries(consultation.id()).get(0L));
        String unchanged = revisions.find(consultation).map(RevisionView::unchangedReason).orElse(null);
        return new OutcomeView(consultation, released, summary, Tallies.total(tallies.byProvision(consultation.id())), balance.received(), balance.published(),
                balance.redacted(), balance.rejected(), balance.withdrawn(), kinds, unchanged, provisions, files.list(FilePlace.outcomeOf(consultation.id())));
    }

    private List<ProvisionOutcome> provisions(ConsultationView consultation) {
        long revisedVersion = revisions.find(consultation).map(RevisionView::versionId).orElse(consultation.versionId());
        List<ProvisionView> asked = texts.places(consultation);
        List<ProvisionView> revised = drafts.provisions(revisedVersion);
        Map<Long, StanceTally> stances = tallies.byProvision(consultation.id());
        Map<Long, SummaryView> summaries = desk.summaries(consultation.id());
        Map<Long, Map<DispositionKind, Long>> kinds = dispositions.kindsByProvision(consultation.id());
        return Beside.of(asked, revised).stream().map(pair -> provision(pair, stances, summaries, kinds)).toList();
    }

    private static ProvisionOutcome provision(Beside.Pair pair, Map<Long, StanceTally> stances, Map<Long, SummaryView> summaries,
            Map<Long, Map<DispositionKind, Long>> kinds) {
        ProvisionView draft = pair.draft();
        ProvisionView shown = draft == null ? pair.revision() : draft;
        String before = text(draft);
        String after = text(pair.revision());
        long id = draft == null ? -1 : draft.lineage();
        return new ProvisionOutcome(draft == null ? null : draft.eId(), shown.depth(), shown.label(), change(pair, before, after), before, after,
                Redline.between(before, after), stances.getOrDefault(id, StanceTally.NONE), text(summaries.get(id)), kinds.getOrDefault(id, Map.of()));
    }

    private static ProvisionOutcome.Change change(Beside.Pair pair, String before, String after) {
        if (pair.draft() == null) {
            return ProvisionOutcome.Change.ADDED;
        }
        if (pair.revision() == null) {
            return ProvisionOutcome.Change.REMOVED;
        }
        return before.equals(after) ? ProvisionOutcome.Change.KEPT : ProvisionOutcome.Change.CHANGED;
    }

    private static String text(ProvisionView provision) {
        if (provision == null) {
            return "";
        }
        return provision.heading().isBlank() ? provision.text() : provision.heading() + "\n" + provision.text();
    }

    private static String text(SummaryView summary) {
        return summary == null ? "" : summary.text();
    }
}
