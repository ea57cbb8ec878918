package ir.nazarkhahi.commentary.summary;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.commentary.CommentaryAccess;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.consultation.rule.WrongStageException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes summaries, divides the work, and shows who is at it. Until the hand-over; then the commentary stands as it is. */
@ApplicationScoped
@UseCase
public class SummaryService {
    private static final int LONGEST = 20_000;

    @Inject
    private CommentaryAccess access;
    @Inject
    private SummaryRepository summaries;
    @Inject
    private Citations citations;
    @Inject
    private Stages stages;
    @Inject
    private Event<SummaryWritten> written;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /**
     * Saves all or none; the first saved summary puts the consultation under review.
     *
     * @throws StaleException if one was changed since its version was read
     * @throws BeingWrittenException if somebody else is writing one of them
     * @throws InvalidInputException if a text is empty or too long, or cites what is no comment of this consultation
     */
    public List<SummaryView> save(Actor actor, String code, List<SaveSummary> asked) {
        ConsultationView consultation = writable(actor, code);
        if (asked == null || asked.isEmpty()) {
            throw new InvalidInputException("items", "required");
        }
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i) == null) {
                throw new InvalidInputException("items[" + i + "]", "required");
            }
        }
        stages.underReview(actor, consultation.id());
        Map<Long, WritingView> writing = summaries.writing(actor, consultation.id());
        List<Summary> saved = new ArrayList<>();
        for (SaveSummary one : asked) {
            saved.add(save(actor, consultation, one, writing));
        }
        summaries.flush();
        written.fire(new SummaryWritten(consultation.id()));
        audit.record(actor, "commentary.summarise", "consultation:" + code, Map.of("summaries", saved.size()));
        return saved.stream().map(Summary::view).toList();
    }

    public SummaryView save(Actor actor, String code, SaveSummary asked) {
        return save(actor, code, List.of(asked)).get(0);
    }

    /**
     * Asks a colleague to write a summary.
     *
     * @param provision an eId; null or empty for the comments on the whole
     * @param accountId 0 takes the assignment back
     * @param accountName as it is shown; empty for nobody
     */
    public record Assign(String provision, long accountId, String accountName) {}

    /** Divides the work, all or nothing; whoever asks has seen to it that the colleagues may write here. */
    public void assign(Actor actor, String code, List<Assign> asked) {
        ConsultationView consultation = writable(actor, code);
        for (Assign one : asked) {
            long place = access.provision(consultation, one.provision());
            if (one.accountId() == 0) {
                summaries.unassign(consultation.id(), place);
            } else {
                summaries.assign(consultation.id(), place, one, clock.now());
            }
            audit.record(actor, "commentary.assign", "consultation:" + code,
                    Map.of("provision", one.provision() == null ? "" : one.provision(), "account", one.accountName()));
        }
    }

    /**
     * Says that the actor is writing, for five minutes more; to be repeated while the page is open.
     *
     * @throws BeingWrittenException if somebody else is, and has not been silent for five minutes
     */
    public WritingView begin(Actor actor, String code, String provision) {
        ConsultationView consultation = writable(actor, code);
        long place = access.provision(consultation, provision);
        summaries.write(actor, consultation.id(), place);
        WritingView writing = summaries.writing(actor, consultation.id()).get(place);
        if (!writing.mine()) {
            throw new BeingWrittenException(writing);
        }
        return writing;
    }

    /** Nothing happens if somebody else is writing. */
    public void leave(Actor actor, String code, String provision) {
        ConsultationView consultation = writable(actor, code);
        summaries.leave(actor, consultation.id(), access.provision(consultation, provision));
    }

    private Summary save(Actor actor, ConsultationView consultation, SaveSummary asked, Map<Long, WritingView> writing) {
        long place = access.provision(consultation, asked.provision());
        WritingView writer = writing.get(place);
        if (writer != null && !writer.mine()) {
            throw new BeingWrittenException(writer);
        }
        String text = checked(asked.text());
        List<String> refs = citations.of(consultation.id(), consultation.code(), asked);
        Summary summary = summaries.find(consultation.id(), place).orElse(null);
        if (summary == null ? asked.version() != null : !summary.mayBeReplacedBy(actor, asked.version())) {
            throw new StaleException();
        }
        if (summary == null) {
            summary = new Summary(consultation.id(), place);
            summary.write(actor, text, refs, clock.now());
            summaries.add(summary);
        } else {
            summary.write(actor, text, refs, clock.now());
        }
        summaries.leave(actor, consultation.id(), place);
        return summary;
    }

    private static String checked(String typed) {
        if (typed == null || BidiSafety.isBlank(typed)) {
            throw new InvalidInputException("text", "required");
        }
        String text = BidiSafety.strip(typed).strip();
        if (CodePoints.count(text) > LONGEST) {
            throw new InvalidInputException("text", "too_long");
        }
        return text;
    }

    private ConsultationView writable(Actor actor, String code) {
        ConsultationView consultation = access.find(actor, Permission.COMMENTARY_WRITE, code);
        if (consultation.stage() != Stage.PUBLISHED && consultation.stage() != Stage.UNDER_REVIEW) {
            throw new WrongStageException(consultation.stage());
        }
        return consultation;
    }
}
