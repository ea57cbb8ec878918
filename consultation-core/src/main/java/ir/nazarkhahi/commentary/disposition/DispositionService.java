package ir.nazarkhahi.commentary.disposition;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.comment.ledger.PlacedComment;
import ir.nazarkhahi.commentary.CommentaryAccess;
import ir.nazarkhahi.commentary.handover.HandOvers;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the office's answers, from the moment it has accepted the hand-over until the conclusion. */
@ApplicationScoped
@UseCase
public class DispositionService {
    private static final int MOST_ITEMS = 1_000;

    /** Told within the transaction that writes them. */
    public record AnswersWritten(long consultationId) {}

    @Inject
    private CommentaryAccess access;
    @Inject
    private HandOvers handOvers;
    @Inject
    private Targets targets;
    @Inject
    private DispositionRepository dispositions;
    @Inject
    private Event<AnswersWritten> answered;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /**
     * Writes all or nothing. Where a group is named, what another item of the request or an earlier one says about single
     * members is replaced with it.
     *
     * @return how many comments have their disposition by this
     * @throws DispositionRefusedException naming the first item that cannot be done
     * @throws StaleDispositionException if a comment was answered by another since its version was read
     */
    public int put(Actor actor, String code, List<PutDisposition> items) {
        ConsultationView consultation = access.published(actor, code);
        handOvers.requireAnswering(actor, consultation);
        if (items == null || items.isEmpty()) {
            throw new InvalidInputException("items", "required");
        }
        if (items.size() > MOST_ITEMS) {
            throw new InvalidInputException("items", "too_many");
        }
        int written = 0;
        for (int i = 0; i < items.size(); i++) {
            written += put(actor, consultation, i, items.get(i));
        }
        answered.fire(new AnswersWritten(consultation.id()));
        audit.record(actor, "commentary.dispose", "consultation:" + code, Map.of("items", items.size(), "comments", written));
        return written;
    }

    /** What has been answered so far, by ref; comments without an answer are missing. */
    public Map<String, DispositionView> find(Actor actor, String code, Collection<String> refs) {
        ConsultationView consultation = access.find(actor, Permission.COMMENTARY_READ, code);
        Map<String, DispositionView> found = new HashMap<>();
        List<Long> numbers = refs.stream().map(ref -> CommentLedger.numberIn(code, ref)).filter(number -> number.isPresent()).map(number -> number.getAsLong()).toList();
        dispositions.byNumber(consultation.id(), code, numbers).values().forEach(view -> found.put(view.ref(), view));
        return found;
    }

    private int put(Actor actor, ConsultationView consultation, int index, PutDisposition item) {
        Words words = Words.of(index, item);
        List<PlacedComment> comments = targets.of(consultation, index, item);
        DispositionRepository.Writing writing = new DispositionRepository.Writing(actor, consultation, clock.now());
        dispositions.write(writing, index, comments, words, item.version());
        return comments.size();
    }
}
