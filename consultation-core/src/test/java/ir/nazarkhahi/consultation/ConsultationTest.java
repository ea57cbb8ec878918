package ir.nazarkhahi.consultation;

import static ir.nazarkhahi.consultation.ConsultationStatus.CLOSED;
import static ir.nazarkhahi.consultation.ConsultationStatus.OPEN;
import static ir.nazarkhahi.consultation.ConsultationStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.kind.Ending;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.consultation.rule.AlreadyPublishedException;
import ir.nazarkhahi.consultation.rule.NotProposedException;
import ir.nazarkhahi.consultation.rule.NotSealedException;
import ir.nazarkhahi.consultation.rule.WindowNeverShortenedException;
import ir.nazarkhahi.consultation.rule.CorrigendumNeedsRunningException;
import ir.nazarkhahi.consultation.rule.ExtensionNeedsOpenWindowException;
import ir.nazarkhahi.consultation.rule.WrongStageException;
import ir.nazarkhahi.gate.BrokenRuleException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Design §5: the life of a consultation. PS-01, PS-03, PS-05. */
class ConsultationTest {
    private static final Instant NOW = Instant.parse("2026-05-23T08:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Instant CLOSING = NOW.plus(WINDOW);
    private static final Actor DRAFTER = new Actor(7, "drafter", Actor.Kind.STAFF, List.of(), false);
    private static final Conclusion CONCLUSION = new Conclusion("12/34", LocalDate.of(2026, 7, 1), null, null);

    @Test
    void a_window_is_open_a_millisecond_before_it_closes_and_closed_at_that_instant() {
        Consultation consultation = open();

        assertThat(consultation.status(NOW)).isEqualTo(OPEN);
        assertThat(consultation.status(CLOSING.minusMillis(1))).isEqualTo(OPEN);
        assertThat(consultation.status(CLOSING)).isEqualTo(CLOSED);
        assertThat(consultation.window(List.of(1L)).isOpenAt(CLOSING.minusMillis(1))).isTrue();
        assertThat(consultation.window(List.of(1L)).isOpenAt(CLOSING)).isFalse();
    }

    @Test
    void what_is_published_for_later_is_planned_until_it_opens() {
        Instant opening = NOW.plus(Duration.ofDays(1));
        Consultation consultation = proposed(opening);

        consultation.publish(NOW, Ending.PROMULGATED, opensAt -> opensAt.plus(WINDOW));

        assertThat(consultation.opensAt).isEqualTo(opening);
        assertThat(consultation.closesAt).isEqualTo(opening.plus(WINDOW));
        assertThat(consultation.status(opening.minusMillis(1))).isEqualTo(PLANNED);
        assertThat(consultation.status(opening)).isEqualTo(OPEN);
    }

    @Test
    void nothing_opens_before_it_is_published() {
        Consultation consultation = proposed(NOW.minus(Duration.ofDays(3)));

        assertThat(consultation.status(NOW)).isEqualTo(PLANNED);
        consultation.publish(NOW, Ending.PROMULGATED, opensAt -> opensAt.plus(WINDOW));

        assertThat(consultation.opensAt).as("an opening that has passed becomes the publication").isEqualTo(NOW);
        assertThat(consultation.closesAt).isEqualTo(CLOSING);
    }

    @Test
    void publication_needs_a_proposal_and_a_change_of_the_plan_takes_it_back() {
        Consultation consultation = planned(null);
        assertThatThrownBy(() -> consultation.publish(NOW, Ending.PROMULGATED, opensAt -> opensAt)).isInstanceOf(NotProposedException.class);

        consultation.propose(DRAFTER, 11, NOW);
        consultation.plan(ConsultationPlan.ofKind("BILL"));

        assertThat(consultation.proposal()).isNull();
        assertThatThrownBy(() -> consultation.publish(NOW, Ending.PROMULGATED, opensAt -> opensAt)).isInstanceOf(NotProposedException.class);
    }

    @Test
    void what_is_published_cannot_be_planned_or_published_again() {
        Consultation consultation = open();

        assertThat(consultation.versionId).isEqualTo(11);
        assertThatThrownBy(() -> consultation.plan(ConsultationPlan.ofKind("BYLAW"))).isInstanceOf(AlreadyPublishedException.class);
        assertThatThrownBy(() -> consultation.propose(DRAFTER, 12, NOW)).isInstanceOf(AlreadyPublishedException.class);
        assertThatThrownBy(() -> consultation.publish(NOW, Ending.PROMULGATED, opensAt -> opensAt)).isInstanceOf(AlreadyPublishedException.class);
    }

    @Test
    void an_open_window_can_be_extended_and_never_shortened() {
        Consultation consultation = open();

        assertThatThrownBy(() -> consultation.extend(NOW, CLOSING)).isInstanceOf(WindowNeverShortenedException.class);
        assertThatThrownBy(() -> consultation.extend(NOW, NOW.plusSeconds(1))).isInstanceOf(WindowNeverShortenedException.class);
        consultation.extend(CLOSING.minusMillis(1), CLOSING.plus(WINDOW));

        assertThat(consultation.status(CLOSING)).isEqualTo(OPEN);
        assertThat(consultation.closesAt).isEqualTo(CLOSING.plus(WINDOW));
    }

    @Test
    void a_window_that_is_closed_or_not_open_yet_cannot_be_extended() {
        assertThatThrownBy(() -> open().extend(CLOSING, CLOSING.plus(WINDOW))).isInstanceOf(ExtensionNeedsOpenWindowException.class);
        assertThatThrownBy(() -> planned(null).extend(NOW, CLOSING)).isInstanceOf(ExtensionNeedsOpenWindowException.class);
    }

    @Test
    void what_is_sealed_stays_closed_even_if_the_clock_is_set_back() {
        Consultation consultation = open();

        assertThat(consultation.seal(CLOSING.minusMillis(1))).isFalse();
        assertThat(consultation.seal(CLOSING)).isTrue();
        assertThat(consultation.seal(CLOSING.plusSeconds(9))).as("only once").isFalse();

        assertThat(consultation.sealedAt).isEqualTo(CLOSING);
        assertThat(consultation.status(NOW)).isEqualTo(CLOSED);
        assertThatThrownBy(() -> consultation.extend(NOW, CLOSING.plus(WINDOW))).isInstanceOf(ExtensionNeedsOpenWindowException.class);
    }

    @Test
    void work_on_the_comments_waits_for_the_seal() {
        Consultation consultation = open();

        assertThatThrownBy(() -> consultation.advance(Stage.UNDER_REVIEW, Stage.PUBLISHED)).isInstanceOf(NotSealedException.class);
        consultation.seal(CLOSING);
        consultation.advance(Stage.UNDER_REVIEW, Stage.PUBLISHED);

        assertThat(consultation.status(NOW)).isEqualTo(ConsultationStatus.UNDER_REVIEW);
    }

    @Test
    void only_a_revised_or_unchanged_text_is_concluded() {
        Consultation consultation = at(Stage.HANDED_OVER);
        assertThatThrownBy(() -> consultation.conclude(NOW, CONCLUSION)).isInstanceOf(WrongStageException.class);

        consultation.advance(Stage.REVISED, Stage.HANDED_OVER, Stage.REVISED);
        consultation.conclude(NOW, CONCLUSION);

        assertThat(consultation.conclusion()).isEqualTo(CONCLUSION);
        assertThat(consultation.status(NOW)).isEqualTo(ConsultationStatus.PROMULGATED);
    }

    @Test
    void it_ends_as_its_kind_said_when_it_was_published() {
        Consultation consultation = proposed(null);
        consultation.publish(NOW, Ending.SENT, opensAt -> opensAt.plus(WINDOW));
        consultation.stage = Stage.REVISED;

        consultation.conclude(NOW, CONCLUSION);

        assertThat(consultation.stage).isEqualTo(Stage.SENT);
    }

    @ParameterizedTest
    @EnumSource
    void it_can_be_withdrawn_until_it_is_concluded(Stage stage) {
        Consultation consultation = at(stage);

        if (EnumSet.of(Stage.PROMULGATED, Stage.SENT, Stage.WITHDRAWN).contains(stage)) {
            assertThatThrownBy(() -> consultation.withdraw("reason")).isInstanceOf(WrongStageException.class);
        } else {
            assertThatCode(() -> consultation.withdraw("reason")).doesNotThrowAnyException();
            assertThat(consultation.status(NOW)).isEqualTo(ConsultationStatus.WITHDRAWN);
            assertThat(consultation.withdrawalReason).isEqualTo("reason");
        }
    }

    @Test
    void a_withdrawn_plan_cannot_be_brought_back() {
        Consultation consultation = proposed(null);
        consultation.withdraw("reason");

        assertThatThrownBy(() -> consultation.publish(NOW, Ending.PROMULGATED, opensAt -> opensAt)).isInstanceOf(WrongStageException.class);
        assertThatThrownBy(() -> consultation.plan(ConsultationPlan.ofKind("BYLAW"))).isInstanceOf(WrongStageException.class);
    }

    /** Whatever is tried in whatever order and however the clock jumps: closed once sealed, and the closing never moves back. */
    @Property
    void no_step_opens_what_was_sealed_or_moves_the_closing_back(@ForAll List<@IntRange(max = 5) Integer> steps, @ForAll List<@IntRange(min = -20, max = 40) Integer> days) {
        Consultation consultation = open();
        Instant closing = consultation.closesAt;
        for (int i = 0; i < Math.min(steps.size(), days.size()); i++) {
            Instant now = NOW.plus(Duration.ofDays(days.get(i)));
            tried(consultation, steps.get(i), now);

            assertThat(consultation.closesAt).isAfterOrEqualTo(closing);
            closing = consultation.closesAt;
            if (consultation.sealedAt != null) {
                assertThat(consultation.status(now)).isNotIn(PLANNED, OPEN);
            }
        }
    }

    private static void tried(Consultation consultation, int step, Instant now) {
        try {
            switch (step) {
                case 0 -> consultation.seal(now);
                case 1 -> consultation.extend(now, now.plus(Duration.ofDays(30)));
                case 2 -> consultation.advance(Stage.UNDER_REVIEW, Stage.PUBLISHED, Stage.HANDED_OVER);
                case 3 -> consultation.advance(Stage.HANDED_OVER, Stage.PUBLISHED, Stage.UNDER_REVIEW);
                case 4 -> consultation.advance(Stage.REVISED, Stage.HANDED_OVER, Stage.REVISED);
                default -> consultation.publish(now, Ending.PROMULGATED, opensAt -> opensAt.plus(WINDOW));
            }
        } catch (RuntimeException refused) {
            assertThat(refused).isInstanceOf(BrokenRuleException.class);
        }
    }

    /** Issue 3, point 13. */
    @Test
    void a_corrected_text_is_asked_about_and_its_window_never_becomes_shorter() {
        Consultation consultation = open();

        assertThatThrownBy(() -> consultation.correct(NOW, 2, CLOSING.minusMillis(1))).isInstanceOf(WindowNeverShortenedException.class);
        consultation.correct(NOW, 2, CLOSING.plus(WINDOW));

        assertThat(consultation.versionId).isEqualTo(2);
        assertThat(consultation.opensAt).isEqualTo(NOW);
        assertThat(consultation.status(CLOSING)).isEqualTo(OPEN);
        assertThat(consultation.window(List.of(1L, 2L)).textNumber()).isEqualTo(2);
        assertThat(consultation.window(List.of(1L, 2L)).on(1).textNumber()).isEqualTo(1);
    }

    @Test
    void a_text_is_corrected_only_between_its_publication_and_the_end_of_the_window() {
        assertThatThrownBy(() -> planned(null).correct(NOW, 2, CLOSING)).isInstanceOf(CorrigendumNeedsRunningException.class);
        assertThatThrownBy(() -> open().correct(CLOSING, 2, CLOSING.plus(WINDOW))).isInstanceOf(CorrigendumNeedsRunningException.class);
    }

    private static Consultation planned(Instant opensAt) {
        Consultation consultation = new Consultation("1405-0001", 3, 4, "/1/4/", NOW);
        consultation.id = 1L;
        consultation.plan(new ConsultationPlan("BYLAW", "آيين‌نامهٔ نمونه", opensAt, null, null));
        return consultation;
    }

    private static Consultation proposed(Instant opensAt) {
        Consultation consultation = planned(opensAt);
        consultation.propose(DRAFTER, 11, NOW);
        return consultation;
    }

    private static Consultation open() {
        Consultation consultation = proposed(null);
        consultation.publish(NOW, Ending.PROMULGATED, opensAt -> opensAt.plus(WINDOW));
        return consultation;
    }

    private static Consultation at(Stage stage) {
        Consultation consultation = stage == Stage.PLANNED ? planned(null) : open();
        consultation.seal(CLOSING);
        consultation.stage = stage;
        return consultation;
    }
}
