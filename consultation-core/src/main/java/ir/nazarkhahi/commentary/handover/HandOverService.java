package ir.nazarkhahi.commentary.handover;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.TypedYear;
import ir.nazarkhahi.commentary.Balances;
import ir.nazarkhahi.commentary.CommentaryAccess;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.consultation.rule.SecondPersonNeededException;
import ir.nazarkhahi.consultation.rule.WrongStageException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.job.JobService;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Proposes, approves, accepts and returns. */
@ApplicationScoped
@UseCase
public class HandOverService {
    /** The job that makes the documents; its parameter is the hand-over's id. */
    public static final String DOCUMENTS = "commentary.documents";
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REASON = 5_000;

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
    private JobService jobs;
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
     */
    public HandOverView propose(Actor actor, String code, ProposeHandOver asked) {
        ConsultationView consultation = access.find(actor, Permission.HAND_OVER_PROPOSE, code);
        requireReviewed(consultation);
        balances.requireClosed(consultation);
        TypedYear.require("dueDate", asked.dueDate(), clock.now(), 1, 5);
        OfficeView office = office(asked.office(), consultation);
        List<Long> copies = asked.copies().stream().map(copy -> office(copy, consultation).id()).distinct().toList();
        HandOver handOver = handOvers.newest(consultation.id()).filter(h -> h.state == HandOverState.PROPOSED).orElseGet(() -> new HandOver(consultation.id()));
        ProposeHandOver clean = new ProposeHandOver(asked.office(), asked.copies(), asked.dueDate(), letter(asked.letterNumber()));
        handOver.propose(actor, office.id(), copies, clean, clock.now());
        handOvers.add(handOver);
        audit.record(actor, "commentary.propose_hand_over", "consultation:" + code, Map.of("office", office.code()));
        return views.view(handOver);
    }

    /**
     * Signs it off: the commentary lies in the office's inbox, its documents are made by a job.
     *
     * @throws NothingProposedException if no proposal waits
     * @throws SecondPersonNeededException if the actor proposed it
     */
    public HandOverView approve(Actor actor, String code) {
        ConsultationView consultation = access.find(actor, Permission.HAND_OVER_APPROVE, code);
        requireReviewed(consultation);
        HandOver handOver = newest(consultation, HandOverState.PROPOSED);
        if (!actor.mayApproveProposalOf(handOver.proposerId) && !settings.flag(consultation.officePath(), Setting.ONE_PERSON_APPROVES)) {
            throw new SecondPersonNeededException();
        }
        balances.requireClosed(consultation);
        stages.handedOver(actor, consultation.id());
        handOver.approve(actor, clock.now());
        handOver.jobId = jobs.submit(actor, DOCUMENTS, "{\"handOver\":" + handOver.id + "}").id();
        handOvers.flush();
        audit.record(actor, "commentary.hand_over", "consultation:" + code, Map.of("office", offices.path(handOver.officeId)));
        return views.view(handOver);
    }

    /** Proposes, and approves at once where the actor stands for two people or the office allows one. */
    public HandOverView handOver(Actor actor, String code, ProposeHandOver asked) {
        HandOverView proposed = propose(actor, code, asked);
        ConsultationView consultation = access.published(actor, code);
        boolean alone = actor.mayApproveProposalOf(proposed.proposerId()) || settings.flag(consultation.officePath(), Setting.ONE_PERSON_APPROVES);
        return alone && actor.may(Permission.HAND_OVER_APPROVE, consultation.officePath()) ? approve(actor, code) : proposed;
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
        String said = reason(reason);
        stages.returned(actor, consultation.id(), said);
        handOver.giveBack(actor, said, clock.now());
        handOvers.flush();
        return views.view(handOver);
    }

    /** The newest one, for staff who may read the commentary or answer it. @throws NotFoundException if there is none */
    public HandOverView find(Actor actor, String code) {
        ConsultationView consultation = access.published(actor, code);
        HandOver handOver = handOvers.newest(consultation.id()).orElse(null);
        if (handOver == null || !actor.may(Permission.DISPOSITION_WRITE, offices.path(handOver.officeId))) {
            actor.require(Permission.COMMENTARY_READ, consultation.officePath());
        }
        if (handOver == null) {
            throw new NotFoundException("hand-over");
        }
        return views.view(handOver);
    }

    /** What was handed over to the offices for which the actor answers. */
    public Page<HandOverView> inbox(Actor actor, InboxOrder order, int page, int size) {
        Page.check(page, size);
        List<Long> mine = offices.all().stream().filter(office -> actor.may(Permission.DISPOSITION_WRITE, office.path())).map(OfficeView::id).toList();
        return mine.isEmpty() ? new Page<>(List.of(), 0, page, size)
                : new Page<>(handOvers.inbox(mine, order, page, size).stream().map(views::view).toList(), handOvers.countInbox(mine), page, size);
    }

    private HandOver newest(ConsultationView consultation, HandOverState state) {
        return handOvers.newest(consultation.id()).filter(h -> h.state == state).orElseThrow(() -> new NothingProposedException(state));
    }

    private static void requireReviewed(ConsultationView consultation) {
        if (consultation.stage() != Stage.PUBLISHED && consultation.stage() != Stage.UNDER_REVIEW) {
            throw new WrongStageException(consultation.stage());
        }
    }

    private OfficeView office(String code, ConsultationView consultation) {
        return code == null || code.isBlank() ? consultation.office() : offices.byCode(code).orElseThrow(() -> new InvalidInputException("office", "unknown_office"));
    }

    private static String letter(String typed) {
        String number = typed == null ? "" : BidiSafety.strip(typed).strip();
        if (number.length() > LONGEST_NUMBER) {
            throw new InvalidInputException("letterNumber", "too_long");
        }
        return number.isEmpty() ? null : number;
    }

    private static String reason(String typed) {
        if (typed == null || BidiSafety.isBlank(typed)) {
            throw new InvalidInputException("reason", "required");
        }
        String reason = BidiSafety.strip(typed).strip();
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "too_long");
        }
        return reason;
    }
}
