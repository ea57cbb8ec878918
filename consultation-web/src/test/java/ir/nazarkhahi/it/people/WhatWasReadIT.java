package ir.nazarkhahi.it.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.audit.AuditFilter;
import ir.nazarkhahi.audit.AuditReader;
import ir.nazarkhahi.audit.AuditView;
import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.moderation.Decision;
import ir.nazarkhahi.comment.moderation.ModerationService;
import ir.nazarkhahi.comment.operator.RegisterComment;
import ir.nazarkhahi.comment.operator.RegistrationService;
import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.commentary.conclusion.NoConclusionProposedException;
import ir.nazarkhahi.commentary.conclusion.RevisionService;
import ir.nazarkhahi.commentary.conclusion.SaveRevision;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.disposition.DispositionService;
import ir.nazarkhahi.commentary.disposition.PutDisposition;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.HandOverState;
import ir.nazarkhahi.commentary.handover.ProposeHandOver;
import ir.nazarkhahi.commentary.handover.rule.NotSummarisedException;
import ir.nazarkhahi.commentary.handover.rule.NothingProposedException;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.bulk.Span;
import ir.nazarkhahi.gate.once.OnceKey;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("What is approved is what was read (PS-03)")
class WhatWasReadIT {
    private static final ProposeHandOver FIRST = new ProposeHandOver(null, null, null, "1");
    private static final ProposeHandOver SECOND = new ProposeHandOver(null, null, null, "2");
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
    private ModerationService moderation;
    @Inject
    private RegistrationService registrations;
    @Inject
    private AuditReader audit;

    @Test
    void a_hand_over_that_was_proposed_anew_is_not_approved_as_the_one_before() throws Exception {
        String code = closed.summed(closed.with("یک"));
        int read = handOvers.propose(Staff.OTHER_LEGAL, code, FIRST).version();
        int newer = handOvers.propose(Staff.OTHER_LEGAL, code, SECOND).version();

        assertThatThrownBy(() -> handOvers.approve(Staff.APPROVER, code, read)).isInstanceOf(StaleException.class);
        assertThat(handOvers.approve(Staff.APPROVER, code, newer).letterNumber()).isEqualTo("2");
    }

    @Test
    void a_later_summary_takes_a_proposed_hand_over_back() throws Exception {
        String code = closed.summed(closed.with("یک"));
        int read = handOvers.propose(Staff.OTHER_LEGAL, code, FIRST).version();
        closed.summed(code);

        assertThatThrownBy(() -> handOvers.approve(Staff.APPROVER, code, read)).isInstanceOf(NothingProposedException.class);
        int newer = handOvers.propose(Staff.OTHER_LEGAL, code, SECOND).version();
        assertThatThrownBy(() -> handOvers.approve(Staff.APPROVER, code, read)).isInstanceOf(StaleException.class);
        assertThat(handOvers.approve(Staff.APPROVER, code, newer).state()).isEqualTo(HandOverState.HANDED_OVER);
    }

    @Test
    void a_moderator_s_decision_takes_a_proposed_hand_over_back() throws Exception {
        String code = closed.summed(closed.with("یک", "دو"));
        int read = handOvers.propose(Staff.OTHER_LEGAL, code, FIRST).version();
        moderation.decide(Staff.MODERATOR, code + "-000002", Decision.reject("توهین"));

        assertThatThrownBy(() -> handOvers.approve(Staff.APPROVER, code, read)).isInstanceOf(NothingProposedException.class);
    }

    @Test
    void a_late_letter_takes_a_proposed_hand_over_back_and_is_counted_in_the_next() throws Exception {
        String code = closed.summed(closed.with("یک"));
        int read = handOvers.propose(Staff.OTHER_LEGAL, code, FIRST).version();
        registrations.register(Staff.OPERATOR, letter(code));

        assertThatThrownBy(() -> handOvers.approve(Staff.APPROVER, code, read)).isInstanceOf(NothingProposedException.class);
        assertThatThrownBy(() -> registrations.register(Staff.OTHER_LEGAL, letter(code))).isInstanceOf(PermissionDeniedException.class);
        List<AuditView> entries = audit.before(null, new AuditFilter(null, null, null, null, "consultation:" + code, Span.ALL), 50);
        assertThat(entries).anySatisfy(entry -> assertThat(entry.toString()).contains("comment.register", "operator", "LETTER").doesNotContain("از روی کاغذ"));
    }

    private static RegisterComment letter(String code) {
        return new RegisterComment(code, new RegisterComment.Words("art_1", "OPPOSE", "از روی کاغذ", null), Author.UNNAMED, new RegisterComment.How("LETTER", ""),
                List.of(), Locale.ENGLISH, OnceKey.of("registration-it", "operator", UUID.randomUUID().toString(), new byte[0]));
    }

    @Test
    void nothing_is_handed_over_before_anything_is_summed_up_unless_nothing_was_said() throws Exception {
        String said = closed.with("یک");
        String silent = closed.with();

        assertThatThrownBy(() -> handOvers.propose(Staff.OTHER_LEGAL, said, FIRST)).isInstanceOf(NotSummarisedException.class);
        assertThat(handOvers.propose(Staff.OTHER_LEGAL, silent, FIRST).state()).isEqualTo(HandOverState.PROPOSED);
    }

    @Test
    void a_later_answer_or_revision_takes_a_proposed_conclusion_back() throws Exception {
        String code = closed.handedOver(closed.with("یک"));
        answer(code, DispositionKind.NOTED);
        int revision = revisions.save(Staff.LEGAL, code, SaveRevision.unchanged("کافی است")).version();
        int read = conclusions.propose(Staff.LEGAL, code, CONCLUSION).version();

        answer(code, DispositionKind.REJECTED);
        assertThatThrownBy(() -> conclusions.approve(Staff.APPROVER, code, read)).isInstanceOf(NoConclusionProposedException.class);
        int second = conclusions.propose(Staff.LEGAL, code, CONCLUSION).version();
        assertThatThrownBy(() -> conclusions.approve(Staff.APPROVER, code, read)).isInstanceOf(StaleException.class);

        revisions.save(Staff.LEGAL, code, new SaveRevision(List.of(), "باز هم کافی است", revision));
        assertThatThrownBy(() -> conclusions.approve(Staff.APPROVER, code, second)).isInstanceOf(NoConclusionProposedException.class);
    }

    @Test
    void of_two_first_revisions_the_later_is_told() throws Exception {
        String code = closed.handedOver(closed.with("یک"));
        int first = revisions.save(Staff.LEGAL, code, SaveRevision.unchanged("کافی است")).version();

        assertThatThrownBy(() -> revisions.save(Staff.OTHER_LEGAL, code, SaveRevision.unchanged("نیازی نیست"))).isInstanceOf(StaleException.class);
        assertThat(revisions.save(Staff.OTHER_LEGAL, code, new SaveRevision(null, "نیازی نیست", first)).unchangedReason()).isEqualTo("نیازی نیست");
    }

    private void answer(String code, DispositionKind kind) {
        dispositions.put(Staff.LEGAL, code, List.of(PutDisposition.of(code + "-000001", kind, "د", "پ", null)));
    }
}
