package ir.nazarkhahi.it.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.moderation.Decision;
import ir.nazarkhahi.comment.moderation.ModerationRefusedException;
import ir.nazarkhahi.comment.moderation.ModerationService;
import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.commentary.conclusion.RevisionService;
import ir.nazarkhahi.commentary.conclusion.SaveRevision;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.disposition.DispositionService;
import ir.nazarkhahi.commentary.disposition.PutDisposition;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.outcome.OutcomeService;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.conclusion.ConclusionRefusedException;
import ir.nazarkhahi.it.Tx;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Comments once they were handed over: only redaction, and each one answered (PS-03)")
class AfterHandOverIT {
    private static final Decision REJECT = Decision.reject("توهین");
    private static final Conclusion CONCLUSION = new Conclusion("12/34", LocalDate.now(), null, "رئیس");

    @Inject
    private ClosedConsultations closed;
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
    private PublicationService publication;
    @Inject
    private CommentQueries comments;
    @Inject
    private Tx tx;

    @Test
    void a_returned_comment_is_not_rejected_and_none_is_left_unanswered() throws Exception {
        String code = closed.handedOver(closed.with("یک", "دو"));
        answer(code, 1);
        handOvers.giveBack(Staff.LEGAL, code, "ناقص است");

        assertThatThrownBy(() -> moderation.decide(Staff.MODERATOR, code + "-000001", REJECT)).isInstanceOf(ModerationRefusedException.class);
        closed.handedOver(code);
        revisions.save(Staff.LEGAL, code, SaveRevision.unchanged("کافی است"));
        assertThat(conclusions.obstacles(Staff.LEGAL, code)).containsExactly("comments_without_disposition");
    }

    @Test
    void a_withdrawal_does_not_reopen_moderation() throws Exception {
        String code = closed.handedOver(closed.with("یک"));
        publication.withdraw(Staff.APPROVER, code, "پیش‌نویس کنار گذاشته شد");

        assertThatThrownBy(() -> moderation.decide(Staff.MODERATOR, code + "-000001", REJECT)).isInstanceOf(ModerationRefusedException.class);
    }

    /** As data of whatever origin may stand: an answer beside a rejected comment. */
    @Test
    void the_answer_to_a_rejected_comment_counts_for_no_other_and_is_not_shown() throws Exception {
        String code = closed.handedOver(closed.with("یک", "دو"));
        answer(code, 1);
        revisions.save(Staff.LEGAL, code, SaveRevision.unchanged("کافی است"));
        tx.run(em -> em.createNativeQuery("UPDATE comment SET state = 'REJECTED', stub_reason = 'توهین' WHERE ref = '" + code + "-000001'").executeUpdate()
                + em.createNativeQuery("UPDATE comment_count SET published = 1, rejected = 1 WHERE consultation_id = (SELECT id FROM consultation WHERE code = '" + code + "')").executeUpdate());

        assertThatThrownBy(() -> conclusions.propose(Staff.LEGAL, code, CONCLUSION)).isInstanceOf(ConclusionRefusedException.class);
        answer(code, 2);
        conclusions.approve(Staff.APPROVER, code, conclusions.propose(Staff.LEGAL, code, CONCLUSION).version());

        assertThat(comments.published(code + "-000001").orElseThrow().disposition().disposition()).isEqualTo("NOT_CONSIDERED");
        assertThat(outcomes.find(code).orElseThrow().dispositions()).containsOnlyKeys(DispositionKind.NOTED).containsEntry(DispositionKind.NOTED, 1L);
    }

    private void answer(String code, int number) {
        dispositions.put(Staff.LEGAL, code, List.of(PutDisposition.of(code + "-00000" + number, DispositionKind.NOTED, "د", "پ", null)));
    }
}
