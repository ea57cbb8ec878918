package ir.nazarkhahi.commentary.conclusion;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.commentary.CommentaryAccess;
import ir.nazarkhahi.commentary.handover.HandOvers;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Saves what became of the text; may be saved again until the conclusion. */
@ApplicationScoped
@UseCase
public class RevisionService {
    @Inject
    private CommentaryAccess access;
    @Inject
    private HandOvers handOvers;
    @Inject
    private DraftService drafts;
    @Inject
    private ConclusionProposals proposals;
    @Inject
    private Stages stages;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /**
     * Makes a new version of the draft from the newest one, or says that the text stays.
     *
     * @throws StaleException if the revision was saved since its version was read, or since there was none
     * @throws InvalidInputException if neither or both are given, or a provision does not exist
     */
    public RevisionView save(Actor actor, String code, SaveRevision asked) {
        ConsultationView consultation = access.find(actor, Permission.CONCLUSION_PROPOSE, code);
        handOvers.requireAnswering(actor, consultation);
        String reason = asked.unchangedReason() == null ? "" : BidiSafety.strip(asked.unchangedReason()).strip();
        if (reason.isEmpty() == asked.provisions().isEmpty()) {
            throw new InvalidInputException("provisions", reason.isEmpty() ? "required" : "unchanged_and_changed");
        }
        requireNamed(asked.provisions());
        Revision revision = current(consultation.id(), asked.version());
        if (reason.isEmpty()) {
            revision.revised(actor, revised(actor, consultation, asked.provisions()), clock.now());
        } else {
            revision.unchanged(actor, reason, clock.now());
        }
        proposals.drop(consultation.id());
        stages.revised(actor, consultation.id(), reason);
        entities.persist(revision);
        entities.flush();
        audit.record(actor, "commentary.revise", "consultation:" + code, Map.of("changed", asked.provisions().size(), "reason", reason));
        return revision.view(consultation.versionId());
    }

    /** The revision so far, for staff; empty if there is none. */
    public Optional<RevisionView> find(Actor actor, String code) {
        ConsultationView consultation = access.find(actor, Permission.COMMENTARY_READ, code);
        return find(consultation);
    }

    /** For the other parts of the room, which decide who may see it. */
    public Optional<RevisionView> find(ConsultationView consultation) {
        return Optional.ofNullable(entities.find(Revision.class, consultation.id())).map(revision -> revision.view(consultation.versionId()));
    }

    private Revision current(long consultationId, Integer readVersion) {
        Revision revision = entities.find(Revision.class, consultationId);
        Integer current = revision == null ? null : Integer.valueOf(revision.version());
        if (!Objects.equals(current, readVersion)) {
            throw new StaleException();
        }
        return revision == null ? new Revision(consultationId) : revision;
    }

    private long revised(Actor actor, ConsultationView consultation, List<EditedText> edited) {
        long base = drafts.byId(consultation.draftId()).newest().id();
        Map<String, EditedText> byEId = edited.stream().collect(Collectors.toMap(text -> String.valueOf(text.provision()), Function.identity(), (first, second) -> second));
        List<ProvisionView> provisions = drafts.provisions(base);
        requireKnown(byEId, provisions);
        List<EditedProvision> next = provisions.stream().map(provision -> edited(provision, byEId.get(provision.eId()))).toList();
        return drafts.reviseAfterHearing(actor, consultation.draftId(), base, next).id();
    }

    private static void requireNamed(List<EditedText> edited) {
        for (int i = 0; i < edited.size(); i++) {
            if (edited.get(i) == null || edited.get(i).provision() == null) {
                throw new InvalidInputException("provisions[" + i + "]", "required");
            }
        }
    }

    private static void requireKnown(Map<String, EditedText> edited, List<ProvisionView> provisions) {
        List<String> known = provisions.stream().map(ProvisionView::eId).toList();
        List<Field> wrong = new ArrayList<>();
        edited.forEach((eId, text) -> {
            if (!known.contains(eId)) {
                wrong.add(new Field("provisions." + eId, "unknown_provision"));
            } else if (text.text() == null) {
                wrong.add(new Field("provisions." + eId, "required"));
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
    }

    private static EditedProvision edited(ProvisionView provision, EditedText edit) {
        EditedProvision kept = EditedProvision.of(provision);
        if (edit == null) {
            return kept;
        }
        EditedProvision changed = kept.withText(BidiSafety.strip(edit.text()));
        return edit.heading() == null ? changed : changed.withHeading(BidiSafety.strip(edit.heading()));
    }
}
