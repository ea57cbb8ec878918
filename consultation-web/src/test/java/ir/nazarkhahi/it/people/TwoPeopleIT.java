package ir.nazarkhahi.it.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.comment.moderation.Decision;
import ir.nazarkhahi.comment.moderation.ModerationService;
import ir.nazarkhahi.comment.rule.RuleService;
import ir.nazarkhahi.commentary.BalanceOpenException;
import ir.nazarkhahi.commentary.CommentaryService;
import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.commentary.conclusion.RevisionService;
import ir.nazarkhahi.commentary.conclusion.SaveRevision;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.disposition.DispositionService;
import ir.nazarkhahi.commentary.disposition.PutDisposition;
import ir.nazarkhahi.commentary.disposition.StaleDispositionException;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.HandOverState;
import ir.nazarkhahi.commentary.handover.InboxOrder;
import ir.nazarkhahi.commentary.handover.ProposeHandOver;
import ir.nazarkhahi.commentary.outcome.OutcomeService;
import ir.nazarkhahi.commentary.summary.BeingWrittenException;
import ir.nazarkhahi.commentary.summary.SaveSummary;
import ir.nazarkhahi.commentary.summary.SummaryService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.rule.SecondPersonNeededException;
import ir.nazarkhahi.it.HeldWords;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Where two people meet: approval, locks and lost races (PS-03)")
class TwoPeopleIT {
    private static final ProposeHandOver TO_ITS_OWN_OFFICE = new ProposeHandOver(null, null, LocalDate.now().plusMonths(1), "12/34");
    private static final Conclusion CONCLUSION = new Conclusion("12/34", LocalDate.now(), null, "رئیس");

    @Inject
    private ClosedConsultations closed;
    @Inject
    private CommentaryService commentary;
    @Inject
    private SummaryService summaries;
    @Inject
    private HandOverService handOvers;
    @Inject
    private DispositionService dispositions;
    @Inject
    private RevisionService revisions;
    @Inject
    private ConclusionService conclusions;
    @Inject
    private OutcomeService outcomes;
    @Inject
    private ModerationService moderation;
    @Inject
    private RuleService rules;
    /** The words are said where the administrators' page says them: further down they would win over the installation's. */

    @Test
    void a_hand_over_needs_a_second_person() throws Exception {
        String code = closed.with("یک");
        closed.summed(code);
        int version = handOvers.propose(Staff.OTHER_LEGAL, code, TO_ITS_OWN_OFFICE).version();
        Actor proposerWhoMayApprove = new Actor(Staff.OTHER_LEGAL.id(), "same person", Actor.Kind.STAFF, Staff.APPROVER.grants(), false);

        assertThatThrownBy(() -> handOvers.approve(proposerWhoMayApprove, code, version)).isInstanceOf(SecondPersonNeededException.class);
        assertThat(handOvers.approve(Staff.APPROVER, code, version).state()).isEqualTo(HandOverState.HANDED_OVER);
        assertThat(handOvers.inbox(Staff.LEGAL, InboxOrder.NEWEST, 0, 50).items()).anyMatch(handOver -> handOver.code().equals(code));
    }

    @Test
    void what_another_is_writing_is_not_overwritten() throws Exception {
        String code = closed.with("یک");
        summaries.begin(Staff.DRAFTER, code, "art_1");

        assertThatThrownBy(() -> summaries.begin(Staff.APPROVER, code, "art_1")).isInstanceOf(BeingWrittenException.class);
        assertThatThrownBy(() -> summaries.save(Staff.APPROVER, code, new SaveSummary("art_1", "متن", null, null))).isInstanceOf(BeingWrittenException.class);
        summaries.save(Staff.DRAFTER, code, new SaveSummary("art_1", "متن", null, null));

        assertThat(summaries.begin(Staff.APPROVER, code, "art_1").mine()).isTrue();
    }

    @Test
    void of_two_who_answer_the_same_comment_the_later_is_told() throws Exception {
        String code = closed.handedOver(closed.with("یک"));
        String ref = code + "-000001";
        dispositions.put(Staff.LEGAL, code, List.of(PutDisposition.of(ref, DispositionKind.ACCEPTED, "د", "پ", null)));

        assertThatThrownBy(() -> dispositions.put(Staff.OTHER_LEGAL, code, List.of(PutDisposition.of(ref, DispositionKind.REJECTED, "د", "پ", null))))
                .isInstanceOf(StaleDispositionException.class);
        assertThat(dispositions.put(Staff.OTHER_LEGAL, code, List.of(PutDisposition.of(ref, DispositionKind.REJECTED, "د", "پ", 1)))).isEqualTo(1);
        assertThat(dispositions.find(Staff.LEGAL, code, List.of(ref)).get(ref).disposition()).isEqualTo(DispositionKind.REJECTED);
    }

    @Test
    void nothing_is_handed_over_while_a_comment_is_held_and_a_rejected_one_needs_no_disposition() throws Exception {
        String code;
        try (HeldWords words = HeldWords.everywhere(rules, "واژه‌ممنوع")) {
            code = closed.with("یک", "این واژه‌ممنوع است");
        }

        assertThatThrownBy(() -> handOvers.propose(Staff.OTHER_LEGAL, code, TO_ITS_OWN_OFFICE)).isInstanceOfSatisfying(BalanceOpenException.class,
                refused -> assertThat(refused.balance().obstacles()).containsExactly("comments_held"));
        moderation.decide(Staff.MODERATOR, code + "-000002", Decision.reject("توهین"));
        assertThat(commentary.balance(Staff.DRAFTER, code)).satisfies(balance -> {
            assertThat(balance.closes()).isTrue();
            assertThat(balance.received()).isEqualTo(2);
            assertThat(balance.rejected()).isEqualTo(1);
        });
        closed.handedOver(code);
        dispositions.put(Staff.LEGAL, code, List.of(PutDisposition.of(code + "-000001", DispositionKind.NOTED, "د", "پ", null)));
        revisions.save(Staff.LEGAL, code, SaveRevision.unchanged("کافی است"));
        assertThat(conclusions.obstacles(Staff.LEGAL, code)).isEmpty();
    }

    @Test
    void a_conclusion_needs_a_second_person_and_releases_the_outcome() throws Exception {
        String code = closed.handedOver(closed.with("یک"));
        dispositions.put(Staff.LEGAL, code, List.of(PutDisposition.ofGroup(code + "-000001", DispositionKind.NOTED, "د", "پ")));
        revisions.save(Staff.LEGAL, code, SaveRevision.unchanged("کافی است"));
        int version = conclusions.propose(Staff.LEGAL, code, CONCLUSION).version();

        assertThatThrownBy(() -> conclusions.approve(Staff.LEGAL, code, version)).isInstanceOf(SecondPersonNeededException.class);
        assertThat(outcomes.find(code)).isEmpty();
        assertThat(conclusions.approve(Staff.APPROVER, code, version).status()).isEqualTo(ConsultationStatus.PROMULGATED);
        assertThat(outcomes.find(code)).hasValueSatisfying(outcome -> {
            assertThat(outcome.dispositions()).containsEntry(DispositionKind.NOTED, 1L);
            assertThat(outcome.unchangedReason()).isEqualTo("کافی است");
        });
    }
}
