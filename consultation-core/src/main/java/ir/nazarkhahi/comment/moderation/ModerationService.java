package ir.nazarkhahi.comment.moderation;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.moderation.queue.Durations;
import ir.nazarkhahi.comment.moderation.queue.HeldComment;
import ir.nazarkhahi.comment.moderation.queue.ModerationFigures;
import ir.nazarkhahi.comment.moderation.queue.Offices;
import ir.nazarkhahi.comment.moderation.queue.QueueFilter;
import ir.nazarkhahi.comment.moderation.queue.QueuedRule;
import ir.nazarkhahi.comment.moderation.queue.Queues;
import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.comment.subject.Subject;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The moderators' use cases. */
@ApplicationScoped
@UseCase
public class ModerationService {
    private static final int LONGEST_DAYS = 3_660;

    @Inject
    private ModerationTable table;
    @Inject
    private Queues queues;
    @Inject
    private Durations durations;
    @Inject
    private CommentQueries comments;
    @Inject
    private Subjects subjects;
    @Inject
    private Event<CommentModerated> moderated;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /** What is held in the offices where the actor moderates, oldest first. */
    public Page<QueuedComment> queue(Actor actor, int page, int size) {
        return queue(actor, QueueFilter.HELD, page, size);
    }

    /** The same, or what is flagged there; all of it or what one rule found. */
    public Page<QueuedComment> queue(Actor actor, QueueFilter filter, int page, int size) {
        Page.check(page, size);
        List<String> offices = Offices.of(actor);
        return new Page<>(queues.page(offices, filter, page, size).stream().map(this::view).toList(), queues.count(offices, filter), page, size);
    }

    /** The rules by which that queue can be narrowed. */
    public List<QueuedRule> rules(Actor actor, QueueFilter.Kind list) {
        return queues.rules(Offices.of(actor), list);
    }

    /** How long decisions of the last so many days took where the actor moderates, and what waits there. */
    public ModerationFigures figures(Actor actor, int days) {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new InvalidInputException("days", "out_of_range");
        }
        return durations.figures(Offices.of(actor), clock.now().minus(Duration.ofDays(days)));
    }

    /** One comment of any state, as its moderator sees it. @throws NotFoundException if there is none */
    public QueuedComment find(Actor actor, String ref) {
        WorkingComment comment = comments.working(ref).orElseThrow(() -> new NotFoundException("comment"));
        actor.require(Permission.COMMENT_MODERATE, subject(comment).officePath());
        Queues.Reason reason = queues.reason(comment.id()).orElseGet(() -> new Queues.Reason(comment.id(), null, null));
        return view(new HeldComment(comment, reason.rule(), reason.found()));
    }

    /** These flagged comments have been looked at and stay as they are, all or none. */
    public void pass(Actor actor, Collection<String> refs) {
        for (String ref : refs) {
            WorkingComment comment = comments.working(ref).orElseThrow(() -> new NotFoundException("comment"));
            actor.require(Permission.COMMENT_MODERATE, subject(comment).officePath());
            if (queues.unflag(List.of(comment.id())) > 0) {
                audit.record(actor, "comment.pass", "comment:" + comment.ref());
            }
        }
    }

    /**
     * HELD may be published, rejected, or published with parts taken out, so that the whole is never seen; what is
     * published or redacted may be rejected or redacted further. Once it was handed over, whatever came after, only
     * redaction remains: the office answers what it was given.
     *
     * @throws ir.nazarkhahi.gate.InvalidInputException if reason or redacted text is missing or too long
     * @throws ModerationRefusedException if the state does not allow it
     */
    public QueuedComment decide(Actor actor, String ref, Decision asked) {
        WorkingComment comment = comments.working(ref).orElseThrow(() -> new NotFoundException("comment"));
        Subject subject = subject(comment);
        actor.require(Permission.COMMENT_MODERATE, subject.officePath());
        Decision decision = DecisionRules.checked(asked);
        boolean addendum = subjects.wasHandedOver(subject);
        CommentState before = table.lock(comment.id());
        refuseUnlessAllowed(before, decision.action(), addendum);
        table.write(comment, before, new ModerationTable.Change(decision, clock.now(), addendum));
        audit.record(actor, "comment." + decision.action().name().toLowerCase(java.util.Locale.ROOT), "comment:" + comment.ref(),
                decision.reason() == null ? Map.of("addendum", addendum) : Map.of("reason", decision.reason(), "addendum", addendum));
        moderated.fire(new CommentModerated(subject.id(), comment.ref(), addendum));
        return find(actor, ref);
    }

    /**
     * The same decision on many comments, all or nothing.
     *
     * @throws ModerationRefusedException if the state of one of them does not allow it
     */
    public List<QueuedComment> decide(Actor actor, Collection<String> refs, Decision asked) {
        return refs.stream().sorted().map(ref -> decide(actor, ref, asked)).toList();
    }

    private static void refuseUnlessAllowed(CommentState state, ModerationAction action, boolean handedOver) {
        if (handedOver && action != ModerationAction.REDACT) {
            throw ModerationRefusedException.handedOver();
        }
        boolean allowed = switch (action) {
            case PUBLISH -> state == CommentState.HELD;
            case REJECT, REDACT -> state == CommentState.HELD || state == CommentState.PUBLISHED || state == CommentState.REDACTED;
        };
        if (!allowed) {
            throw ModerationRefusedException.wrongState();
        }
    }

    private QueuedComment view(HeldComment held) {
        WorkingComment comment = held.comment();
        Subject subject = subject(comment);
        return new QueuedComment(comment.ref(), subject.code(), subject.title(), comment.provisionEId(), comment.stance(),
                comment.text(), comment.suggestedWording(), comment.publicName(), comment.organisation(), comment.receivedAt(),
                comment.state(), held.found(), held.rule(), comment.mark() == null ? null : comment.mark().exact(), comment.textNumber());
    }

    private Subject subject(WorkingComment comment) {
        return subjects.byCode(CommentRef.parse(comment.ref()).orElseThrow().consultationCode());
    }
}
