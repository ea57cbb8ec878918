package ir.nazarkhahi.commentary;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.commentary.handover.HandOvers;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Finds what a commentary is about, for whoever may work on it. */
@ApplicationScoped
public class CommentaryAccess {
    /** What the office that received a commentary may do with it while it lies there, by rights that it holds at home. */
    private static final Set<Permission> OF_THE_RECEIVER = EnumSet.of(Permission.COMMENTARY_READ, Permission.COMMENT_READ_WORKING_COPY,
            Permission.DISPOSITION_WRITE, Permission.CONCLUSION_PROPOSE);

    @Inject
    private HandOvers handOvers;
    @Inject
    private ConsultationService consultations;
    @Inject
    private TextService texts;

    /**
     * @throws NotFoundException if there is no such consultation, or none that was published
     * @throws PermissionDeniedException if the right is held neither in its office nor, as far as it goes, where the commentary lies
     */
    public ConsultationView find(Actor actor, Permission permission, String code) {
        ConsultationView consultation = published(actor, code);
        require(actor, permission, consultation);
        return consultation;
    }

    /** Held in the consultation's office, or where the commentary lies and that office needs it for its work. */
    public boolean may(Actor actor, Permission permission, ConsultationView consultation) {
        if (actor.may(permission, consultation.officePath())) {
            return true;
        }
        boolean received = OF_THE_RECEIVER.contains(permission) && handOvers.receiver(consultation.id()).filter(path -> actor.may(permission, path)).isPresent();
        return received || permission == Permission.COMMENTARY_READ && handOvers.copied(consultation.id()).stream().anyMatch(path -> actor.may(permission, path));
    }

    /** @throws PermissionDeniedException unless {@link #may} */
    public void require(Actor actor, Permission permission, ConsultationView consultation) {
        if (!may(actor, permission, consultation)) {
            actor.require(permission, consultation.officePath());
        }
    }

    public ConsultationView published(Actor actor, String code) {
        ConsultationView consultation = consultations.byCode(actor, code);
        if (consultation.publishedAt() == null) {
            throw new NotFoundException("commentary: the consultation is not published yet");
        }
        return consultation;
    }

    /**
     * @param eId as {@link TextService#place} takes it; null or empty for the whole
     * @return the provision's lineage, 0 for the whole
     * @throws NotFoundException if none of the texts that were asked about has such a provision
     */
    public long provision(ConsultationView consultation, String eId) {
        if (eId == null || eId.isBlank()) {
            return CommentFilter.ON_THE_WHOLE;
        }
        return texts.place(consultation, eId).map(ProvisionView::lineage).orElseThrow(() -> new NotFoundException("provision"));
    }
}
