package ir.nazarkhahi.commentary.handover;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.TypedYear;
import ir.nazarkhahi.commentary.Balance;
import ir.nazarkhahi.commentary.Balances;
import ir.nazarkhahi.commentary.CommentaryAccess;
import ir.nazarkhahi.commentary.handover.rule.HandOverWords;
import ir.nazarkhahi.commentary.handover.rule.NotSummarisedException;
import ir.nazarkhahi.commentary.handover.rule.NothingProposedException;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.consultation.rule.SecondPersonNeededException;
import ir.nazarkhahi.consultation.rule.WrongStageException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Proposes, approves, accepts and returns. */
@ApplicationScoped
@UseCase
public class HandOverService {
    @Inject
    private CommentaryAccess access;
    @Inject
    private Balances balances;
    @Inject
    private HandOverRepository handOvers;
    @Inject
    private HandOvers views;
    @Inject
    private OfficeService offices;
    @Inject
    private Stages stages;
    @Inject
    private HandOverDocuments documents;
    @Inject
    private HandOverNotices notices;
    @Inject
    private Settings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /**
     * Asks for the hand-over; a proposal that still waits is replaced.
     *
     * @throws ir.nazarkhahi.commentary.BalanceOpenException while not every comment is accounted for
     * @throws NotSummarisedException if there are comments and nobody has summed up any
     */
    public HandOverView propose(Actor actor, String code, ProposeHandOver asked) {
        ConsultationView consultation = access.find(actor, Permission.HAND_OVER_PROPOSE, code);
        requireReviewed(consultation);
        TypedYear.require("dueDate", asked.dueDate(), clock.now(), 1, 5);
        OfficeView office = office(asked.office(), consultation);
        List<Long> copies = copies(asked.copies());
        HandOver handOver = handOvers.unfinished(consultation.id()).orElseGet(() -> new HandOver(consultation.id()));
        ProposeHandOver clean = new ProposeHandOver(asked.office(), asked.copies(), asked.dueDate(), HandOverWords.letter(asked.letterNumber()));
        handOver.propose(actor, office.id(), copies, clean, clock.now());
        handOvers.add(handOver);
        notices.proposed(actor, consultation);
        audit.record(actor, "commentary.propose_hand_over", "consultation:" + code, Map.of("office", office.code()));
        return views.view(handOver);
    }

    /**
     * Signs it off: the commentary lies in the office's inbox, its documents are made by a job.
     *
     * @param version of the proposal as it was read
     * @throws NothingProposedException if no proposal waits: what changed since took it back
     * @throws StaleException if another proposal waits by now
     * @throws SecondPersonNeededException if the actor proposed it
     */
    public HandOverView approve(Actor actor, String code, int version) {
        ConsultationView consultation = access.find(actor, Permission.HAND_OVER_APPROVE, code);
        stages.hold(consultation.id());
        HandOver handOver = newest(consultation, HandOverState.PROPOSED);
        if (handOver.version != version) {
            throw new StaleException();
        }
        if (!actor.mayApproveProposalOf(handOver.proposerId) && !settings.flag(consultation.officePath(), Setting.ONE_PERSON_APPROVES)) {
            throw new SecondPersonNeededException();
        }
        requireReviewed(consultation);
        stages.handedOver(actor, consultation.id());
        handOver.approve(actor, clock.now());
        documents.order(actor, handOver);
        handOvers.flush();
        notices.handedOver(actor, consultation, handOver);
        audit.record(actor, "commentary.hand_over", "consultation:" + code, Map.of("office", offices.path(handOver.officeId)));
        return views.view(handOver);
    }

    /** Proposes, and approves at once where the actor stands for two people or the office allows one. */
    public HandOverView handOver(Actor actor, String code, ProposeHandOver asked) {
        HandOverView proposed = propose(actor, code, asked);
        ConsultationView consultation = access.published(actor, code);
        boolean alone = actor.mayApproveProposalOf(proposed.proposerId()) || settings.flag(consultation.officePath(), Setting.ONE_PERSON_APPROVES);
        return alone && actor.may(Permission.HAND_OVER_APPROVE, consultation.officePath()) ? approve(actor, code, proposed.version()) : proposed;
    }

    public HandOverView accept(Actor actor, String code) {
        ConsultationView consultation = access.published(actor, code);
        HandOver handOver = newest(consultation, HandOverState.HANDED_OVER);
        HandOvers.requireRight(actor, consultation, offices.path(handOver.officeId));
        views.accept(actor, consultation, handOver);
        handOvers.flush();
        return views.view(handOver);
    }

    /** Back to public relations; possible until the office has revised the text. @param reason is shown to everybody */
    public HandOverView giveBack(Actor actor, String code, String reason) {
        ConsultationView consultation = access.published(actor, code);
        HandOver handOver = handOvers.newest(consultation.id()).filter(h -> h.state == HandOverState.HANDED_OVER || h.state == HandOverState.ACCEPTED)
                .orElseThrow(() -> new NothingProposedException(HandOverState.HANDED_OVER));
        HandOvers.requireRight(actor, consultation, offices.path(handOver.officeId));
        String said = HandOverWords.reason(reason);
        stages.returned(actor, consultation.id(), said);
        handOver.giveBack(actor, said, clock.now());
        notices.returned(actor, consultation);
        handOvers.flush();
        return views.view(handOver);
    }

    /** The newest one, for staff who may read the commentary or answer it. @throws NotFoundException if there is none */
    public HandOverView find(Actor actor, String code) {
        ConsultationView consultation = access.published(actor, code);
        HandOver handOver = handOvers.newest(consultation.id()).orElse(null);
        if (handOver == null || !actor.may(Permission.DISPOSITION_WRITE, offices.path(handOver.officeId))) {
            access.require(actor, Permission.COMMENTARY_READ, consultation);
        }
        if (handOver == null) {
            throw new NotFoundException("hand-over");
        }
        return views.view(handOver);
    }

    /** What was handed over to the offices for which the actor answers, and for information to those for which he or she reads. */
    public Page<HandOverView> inbox(Actor actor, InboxOrder order, int page, int size) {
        Page.check(page, size);
        List<Long> mine = officesWhere(actor, Permission.DISPOSITION_WRITE);
        List<Long> copied = officesWhere(actor, Permission.COMMENTARY_READ);
        return mine.isEmpty() && copied.isEmpty() ? new Page<>(List.of(), 0, page, size)
                : new Page<>(handOvers.inbox(mine, copied, order, page, size).stream().map(views::view).toList(), handOvers.countInbox(mine, copied), page, size);
    }

    private List<Long> officesWhere(Actor actor, Permission permission) {
        return offices.all().stream().filter(office -> actor.may(permission, office.path())).map(OfficeView::id).toList();
    }

    private HandOver newest(ConsultationView consultation, HandOverState state) {
        return handOvers.newest(consultation.id()).filter(h -> h.state == state).orElseThrow(() -> new NothingProposedException(state));
    }

    private void requireReviewed(ConsultationView consultation) {
        if (consultation.stage() != Stage.PUBLISHED && consultation.stage() != Stage.UNDER_REVIEW) {
            throw new WrongStageException(consultation.stage());
        }
        Balance balance = balances.requireClosed(consultation);
        if (consultation.stage() == Stage.PUBLISHED && balance.received() > 0) {
            throw new NotSummarisedException();
        }
    }

    private OfficeView office(String code, ConsultationView consultation) {
        return code == null || code.isBlank() ? consultation.office() : offices.byCode(code).orElseThrow(() -> new InvalidInputException("office", "unknown_office"));
    }

    private List<Long> copies(List<String> codes) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String field = "copies[" + i + "]";
            String code = codes.get(i);
            if (code == null || code.isBlank()) {
                throw new InvalidInputException(field, "required");
            }
            ids.add(offices.byCode(code).orElseThrow(() -> new InvalidInputException(field, "unknown_office")).id());
        }
        return ids;
    }
}
