package ir.nazarkhahi.commentary;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what a commentary is about, for whoever may work on it. */
@ApplicationScoped
public class CommentaryAccess {
    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;

    /**
     * @throws NotFoundException if there is no such consultation, or none that was published
     * @throws PermissionDeniedException if the right is not held in its office
     */
    public ConsultationView find(Actor actor, Permission permission, String code) {
        ConsultationView consultation = published(actor, code);
        actor.require(permission, consultation.officePath());
        return consultation;
    }

    public ConsultationView published(Actor actor, String code) {
        ConsultationView consultation = consultations.byCode(actor, code);
        if (consultation.publishedAt() == null) {
            throw new NotFoundException("commentary: the consultation is not published yet");
        }
        return consultation;
    }

    /**
     * @param eId null or empty for the whole
     * @return the provision's id, 0 for the whole
     * @throws NotFoundException if the text that was asked about has no such provision
     */
    public long provision(ConsultationView consultation, String eId) {
        if (eId == null || eId.isBlank()) {
            return CommentFilter.ON_THE_WHOLE;
        }
        return drafts.provision(consultation.versionId(), eId).map(ProvisionView::id).orElseThrow(() -> new NotFoundException("provision"));
    }
}
