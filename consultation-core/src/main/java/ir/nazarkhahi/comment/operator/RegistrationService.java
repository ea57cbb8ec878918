package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.comment.intake.Acceptance;
import ir.nazarkhahi.comment.intake.SubmitComment;
import ir.nazarkhahi.comment.intake.commit.PendingComment;
import ir.nazarkhahi.comment.receipt.Receipt;
import ir.nazarkhahi.comment.subject.CommentWindow;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.ConsultationWindow;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.once.OnceRegister;
import ir.nazarkhahi.tracking.Channel;
import ir.nazarkhahi.tracking.TrackingCode;
import ir.nazarkhahi.tracking.TrackingRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The operators' use case: what is registered is on disk, with the receipt, when it returns. */
@ApplicationScoped
@UseCase
public class RegistrationService {
    /** The ways for which a person is needed here. */
    public static final List<Channel> CHANNELS = List.of(Channel.LETTER, Channel.IN_PERSON, Channel.PHONE_LIVE, Channel.FAX);

    @Inject
    private ConsultationService consultations;
    @Inject
    private RegistrationGate gate;
    @Inject
    private RegistrationRules rules;
    @Inject
    private Acceptance acceptance;
    @Inject
    private RegistrationTable table;
    @Inject
    private AttachmentService attachments;
    @Inject
    private OnceRegister answered;
    @Inject
    private TrackingRegister register;
    @Inject
    private Event<CommentRegistered> registered;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /**
     * Registers in the name of the office in which the actor holds the right, the nearest one above the consultation.
     *
     * @throws ir.nazarkhahi.gate.InvalidInputException naming every field that cannot be accepted; a day outside the window is one
     * @throws RegistrationRefusedException once the commentary was handed over
     * @throws ir.nazarkhahi.comment.intake.WindowClosedException if the window has not begun, or the consultation was withdrawn
     */
    public Registered register(Actor actor, RegisterComment asked) {
        ConsultationView consultation = gate.permitted(actor, asked.consultationCode());
        return answered.reply(asked.once()).map(Receipt::of).map(receipt -> new Registered(receipt, table.isLate(commentOf(receipt))))
                .orElseGet(() -> registerNew(actor, asked, consultation));
    }

    private Registered registerNew(Actor actor, RegisterComment asked, ConsultationView consultation) {
        gate.hold(consultation);
        ConsultationWindow window = consultations.window(consultation.code());
        Instant now = clock.now();
        RegistrationRules.Checked checked = rules.check(asked, window, now);
        boolean late = window.statusAt(now) != ConsultationStatus.OPEN;
        SubmitComment comment = checked.comment();
        PendingComment accepted = acceptance.of(comment, CommentWindow.of(window), checked.files(), null, new CompletableFuture<>());
        table.write(accepted.rows(), officeOf(actor, window), late);
        long id = accepted.rows().comment().id();
        if (!checked.files().isEmpty()) {
            attachments.keepForStaff(id);
        }
        audit.record(actor, "comment.register", "consultation:" + consultation.code(), Map.of("comment", id, "channel", comment.arrival().channel(),
                "arrivedOn", SolarHijri.tehranDay(comment.arrival().at()), "late", late, "scans", checked.files().size()));
        if (late) {
            registered.fire(new CommentRegistered(consultation.id()));
        }
        return new Registered(accepted.receipt(), late);
    }

    private long commentOf(Receipt receipt) {
        return TrackingCode.parse(receipt.trackingCode()).flatMap(register::find).orElseThrow().targetId();
    }

    /** A grant above all offices names none: then it is the consultation's own. */
    private static long officeOf(Actor actor, ConsultationWindow window) {
        return actor.grants().stream().filter(grant -> grant.role().may(Permission.COMMENT_REGISTER)).map(Grant::officePath)
                .filter(path -> path.length() > 1 && window.officePath().startsWith(path)).max(Comparator.comparingInt(String::length))
                .map(path -> Long.parseLong(path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1)))
                .orElse(window.officeId());
    }
}
