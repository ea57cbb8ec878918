package ir.nazarkhahi.comment.retention;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.follow.CommentChanges;
import ir.nazarkhahi.comment.retention.RetentionTable.Due;
import ir.nazarkhahi.comment.retention.RetentionTable.Progress;
import ir.nazarkhahi.consultation.conclusion.Ended;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.identity.IdentityVault;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.Leases;
import ir.nazarkhahi.tracking.TrackingRegister;
import ir.nazarkhahi.news.NewsNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One bite, all of it in one transaction with how far it has come: a node that dies leaves nothing half done and nothing counted twice. */
@ApplicationScoped
@UseCase
class Destroying {
    static final int BITE = 500;

    @Inject
    private RetentionTable table;
    @Inject
    private IdentityVault identities;
    @Inject
    private TrackingRegister register;
    @Inject
    private AttachmentService attachments;
    @Inject
    private CommentChanges changes;
    @Inject
    private Leases leases;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /** @return whether more is left of it */
    boolean next(Lease lease, Ended ended) {
        leases.confirm(lease);
        table.begin(ended.id(), clock.now());
        Progress progress = table.progress(ended.id()).orElseThrow();
        if (progress.finishedAt() != null) {
            return false;
        }
        List<Due> due = table.after(ended.id(), progress.lastNumber(), BITE);
        if (due.isEmpty()) {
            finish(ended, progress.destroyed());
            return false;
        }
        table.reached(ended.id(), due.get(due.size() - 1).number(), destroyed(due));
        return true;
    }

    private Sealed destroyed(List<Due> due) {
        List<Long> comments = due.stream().map(Due::id).toList();
        List<Long> people = due.stream().map(Due::identityId).filter(Objects::nonNull).distinct().toList();
        List<Long> unread = due.stream().filter(comment -> !comment.readable()).map(Due::id).toList();
        register.forgetPeople("COMMENT", comments);
        int files = attachments.destroyOriginals(comments);
        attachments.of(unread).keySet().forEach(changes::note);
        attachments.destroyCopies(unread);
        return new Sealed(identities.destroy(people), table.forgetWords(comments), files);
    }

    private void finish(Ended ended, Sealed destroyed) {
        table.finish(ended.id(), clock.now());
        audit.record(Actor.SYSTEM, "comment.retention", (NewsNames.isId(ended.id()) ? "news:" : "consultation:") + ended.code(), Map.of("endedAt", ended.at(), "identities", destroyed.identities(),
                "originals", destroyed.originals(), "files", destroyed.files()));
    }
}
