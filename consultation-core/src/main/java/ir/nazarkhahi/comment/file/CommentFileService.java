package ir.nazarkhahi.comment.file;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.follow.CommentChanges;
import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows the files of comments: to everybody, to moderators, and as they came to the custodian alone. */
@ApplicationScoped
@UseCase
public class CommentFileService {
    private static final int LONGEST_REASON = 2_000;

    @Inject
    private CommentQueries comments;
    @Inject
    private AttachmentService attachments;
    @Inject
    private Subjects subjects;
    @Inject
    private CommentChanges changes;
    @Inject
    private AuditTrail audit;

    /** The cleaned copy, of a comment that is shown as it came. @throws NotFoundException whatever the cause */
    public ShownFile shown(String ref, int number) {
        WorkingComment comment = comments.working(ref).filter(found -> found.state() == CommentState.PUBLISHED).orElseThrow(CommentFileService::none);
        AttachedFile file = attachments.find(comment.id(), number).filter(AttachedFile::isShown).orElseThrow(CommentFileService::none);
        return new ShownFile(file, name(comment, file), attachments.cleaned(file.id()));
    }

    /** The files of a comment of any state, with what can be read in them, for its moderators. */
    public List<AttachedFile> of(Actor actor, String ref) {
        return attachments.withTexts(moderated(actor, ref).id());
    }

    /** The cleaned copy of a comment of any state, for its moderators. @throws NotFoundException if there is none */
    public ShownFile read(Actor actor, String ref, int number) {
        WorkingComment comment = moderated(actor, ref);
        AttachedFile file = attachments.find(comment.id(), number).filter(found -> found.cleanSha256() != null).orElseThrow(CommentFileService::none);
        return new ShownFile(file, name(comment, file), attachments.cleaned(file.id()));
    }

    /** That there are files, and what became of them, for who may read originals. @throws PermissionDeniedException before it is told whether there is such a comment */
    public List<AttachedFile> sent(Actor actor, String ref) {
        if (!actor.mayAnywhere(Permission.IDENTITY_READ)) {
            throw new PermissionDeniedException(Permission.IDENTITY_READ);
        }
        WorkingComment comment = comment(ref);
        actor.require(Permission.IDENTITY_READ, officePath(comment));
        return attachments.of(List.of(comment.id())).getOrDefault(comment.id(), List.of());
    }

    /**
     * The file exactly as it came, for an identity custodian: it may tell who sent it. Each reading is in the audit trail.
     *
     * @param reason why it must be known; not blank
     */
    public ShownFile original(Actor actor, String ref, int number, String reason) {
        WorkingComment comment = comment(ref);
        actor.require(Permission.IDENTITY_READ, officePath(comment));
        require(reason);
        AttachedFile file = attachments.find(comment.id(), number).orElseThrow(CommentFileService::none);
        audit.record(actor, "comment.file.original", "comment:" + comment.ref(), Map.of("file", number, "reason", reason));
        return new ShownFile(file, comment.ref() + "-" + number + "-original", attachments.original(file.id()));
    }

    /**
     * Shows a file that is held, or takes one away that is shown. The comment stays as it is.
     *
     * @param reason needed to take one away; kept in the audit trail
     * @throws NotFoundException if the file cannot be shown, or is not shown
     */
    public List<AttachedFile> decide(Actor actor, String ref, int number, boolean show, String reason) {
        WorkingComment comment = moderated(actor, ref);
        if (!show) {
            require(reason);
        }
        AttachedFile file = attachments.find(comment.id(), number).orElseThrow(CommentFileService::none);
        boolean done = show ? attachments.show(file.id()) : attachments.withhold(file.id());
        if (!done) {
            throw none();
        }
        audit.record(actor, show ? "comment.file.show" : "comment.file.withhold", "comment:" + comment.ref(),
                reason == null ? Map.of("file", number) : Map.of("file", number, "reason", reason));
        changes.note(comment.id());
        return attachments.withTexts(comment.id());
    }

    private static void require(String reason) {
        if (reason == null || BidiSafety.isBlank(reason)) {
            throw new InvalidInputException("reason", "required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "too_long");
        }
    }

    /** What its author has taken back is gone with its files. */
    private WorkingComment moderated(Actor actor, String ref) {
        WorkingComment comment = comment(ref);
        actor.require(Permission.COMMENT_MODERATE, officePath(comment));
        if (comment.state() == CommentState.WITHDRAWN) {
            throw none();
        }
        return comment;
    }

    private WorkingComment comment(String ref) {
        return comments.working(ref).orElseThrow(() -> new NotFoundException("comment"));
    }

    private String officePath(WorkingComment comment) {
        return subjects.byCode(CommentRef.parse(comment.ref()).orElseThrow().consultationCode()).officePath();
    }

    private static String name(WorkingComment comment, AttachedFile file) {
        return comment.ref() + "-" + file.number() + "." + file.format().extension();
    }

    private static NotFoundException none() {
        return new NotFoundException("file");
    }
}
