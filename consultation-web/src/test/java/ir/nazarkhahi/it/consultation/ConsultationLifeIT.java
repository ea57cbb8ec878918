package ir.nazarkhahi.it.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationFilter.Order;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.consultation.plan.Explanation;
import ir.nazarkhahi.consultation.rule.ExtensionNeedsOpenWindowException;
import ir.nazarkhahi.consultation.rule.NotSealedException;
import ir.nazarkhahi.consultation.rule.SecondPersonNeededException;
import ir.nazarkhahi.consultation.rule.WindowNeverShortenedException;
import ir.nazarkhahi.consultation.timeline.EventKind;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.StaleException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. PS-01, PS-03, design §5. */
@ExtendWith(ArquillianExtension.class)
class ConsultationLifeIT {
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Inject
    private Staged staged;
    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicationService publication;
    @Inject
    private Stages stages;
    @Inject
    private LegalClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void what_one_person_proposes_another_approves() {
        ConsultationView planned = staged.planned("آیین‌نامهٔ دو نفره");
        Actor both = staged.person(900_003, Role.DRAFTER, Role.APPROVER);

        ConsultationView proposed = publication.proposePublication(both, planned.code(), planned.version());
        assertThatThrownBy(() -> publication.approvePublication(both, planned.code(), proposed.version())).isInstanceOf(SecondPersonNeededException.class);
        assertThatThrownBy(() -> publication.approvePublication(staged.drafter(), planned.code(), proposed.version())).isInstanceOf(PermissionDeniedException.class);
        ConsultationView published = publication.approvePublication(staged.approver(), planned.code(), proposed.version());

        assertThat(proposed.status()).isEqualTo(ConsultationStatus.PLANNED);
        assertThat(published.status()).isEqualTo(ConsultationStatus.OPEN);
        assertThat(published.versionId()).isEqualTo(planned.versionId());
        assertThat(consultations.timeline(planned.id())).extracting(TimelineEvent::kind).containsExactly(EventKind.PUBLISHED);
    }

    @Test
    void the_automation_token_counts_as_both() {
        ConsultationView planned = staged.planned("آیین‌نامهٔ خودکار");
        Actor token = new Actor(0, "token", Actor.Kind.TOKEN, staged.person(1, Role.DRAFTER, Role.APPROVER).grants(), true);

        assertThat(publication.publish(token, planned.code(), null).status()).isEqualTo(ConsultationStatus.OPEN);
    }

    @Test
    void a_window_is_open_a_millisecond_before_it_closes_and_sealed_soon_after_for_good() throws InterruptedException {
        ConsultationView open = staged.open("آیین‌نامهٔ مهلت‌دار");

        clock.stopAt(open.closesAt().minus(A_MOMENT));
        assertThat(consultations.byCode(open.code()).status()).isEqualTo(ConsultationStatus.OPEN);
        clock.stopAt(open.closesAt());
        assertThat(consultations.byCode(open.code()).status()).isEqualTo(ConsultationStatus.CLOSED);
        assertThatThrownBy(() -> stages.underReview(Actor.SYSTEM, open.id())).isInstanceOf(NotSealedException.class);

        clock.shift(Duration.ofSeconds(10));
        awaitSeal(open);
        clock.stopAt(open.opensAt().plusSeconds(1));
        assertThat(consultations.byCode(open.code()).status()).as("the clock was set back").isEqualTo(ConsultationStatus.CLOSED);
        assertThat(consultations.timeline(open.id())).extracting(TimelineEvent::kind).containsExactly(EventKind.PUBLISHED, EventKind.CLOSED);
    }

    @Test
    void an_open_window_is_extended_with_a_reason_and_never_shortened() {
        ConsultationView open = staged.open("آیین‌نامهٔ تمدیدی");
        Instant later = open.closesAt().plus(Duration.ofDays(7));

        assertThatThrownBy(() -> publication.extend(staged.approver(), open.code(), later, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> publication.extend(staged.approver(), open.code(), open.closesAt(), "r")).isInstanceOf(WindowNeverShortenedException.class);
        assertThatThrownBy(() -> publication.extend(staged.drafter(), open.code(), later, "r")).isInstanceOf(PermissionDeniedException.class);
        ConsultationView extended = publication.extend(staged.approver(), open.code(), later, "تعطیلات");
        clock.stopAt(later);

        assertThat(extended.closesAt()).isEqualTo(later);
        assertThat(consultations.timeline(open.id()).get(1)).satisfies(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.EXTENDED);
            assertThat(event.reason()).isEqualTo("تعطیلات");
            assertThat(event.closesAt()).isEqualTo(later);
        });
        assertThatThrownBy(() -> publication.extend(staged.approver(), open.code(), later.plusSeconds(1), "r")).isInstanceOf(ExtensionNeedsOpenWindowException.class);
    }

    @Test
    void what_is_withdrawn_stays_readable_with_the_reason() {
        ConsultationView open = staged.open("آیین‌نامهٔ پس‌گرفته");

        publication.withdraw(staged.approver(), open.code(), "متن از نو نوشته می‌شود");

        assertThat(consultations.byCode(open.code()).status()).isEqualTo(ConsultationStatus.WITHDRAWN);
        assertThat(consultations.byCode(open.code()).withdrawalReason()).isEqualTo("متن از نو نوشته می‌شود");
    }

    @Test
    void a_plan_exists_only_for_staff_of_its_office() {
        ConsultationView planned = staged.planned("آیین‌نامهٔ پنهان");
        ConsultationFilter all = new ConsultationFilter(Set.of(), "پنهان", null, null, null, 0, 10);

        assertThatThrownBy(() -> consultations.byCode(planned.code())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> consultations.window(planned.code())).isInstanceOf(NotFoundException.class);
        assertThat(consultations.list(all).total()).isZero();
        assertThat(consultations.byCode(staged.drafter(), planned.code()).id()).isEqualTo(planned.id());
        assertThat(consultations.list(staged.approver(), all).items()).extracting(ConsultationView::code).containsExactly(planned.code());
        assertThat(consultations.list(staged.person(1, Role.MODERATOR), all).total()).isZero();
    }

    @Test
    void a_plan_is_edited_by_whoever_read_its_last_version() {
        ConsultationView planned = staged.planned("آیین‌نامهٔ ویرایشی");
        ConsultationPlan plan = new ConsultationPlan("BILL", "لایحهٔ ویرایشی", null, new Explanation("چرا", "اصل", "تغییر", "تماس"),
                List.of(new AnnexText("پیوست ۱", "متن پیوست")));

        ConsultationView edited = consultations.edit(staged.drafter(), planned.code(), planned.version(), plan);

        assertThat(edited.kind().code()).isEqualTo("BILL");
        assertThat(edited.explanation().legalBasis()).isEqualTo("اصل");
        assertThat(consultations.annexes(planned.id())).containsExactly(new AnnexText("پیوست ۱", "متن پیوست"));
        assertThatThrownBy(() -> consultations.edit(staged.drafter(), planned.code(), planned.version(), plan)).isInstanceOf(StaleException.class);
    }

    @Test
    void lists_are_filtered_by_status_words_kind_and_office() {
        String word = "نیلوفرانه" + System.nanoTime();
        ConsultationView first = staged.open("آيين‌نامهٔ " + word + " يکم");
        ConsultationView second = staged.open("آیین‌نامهٔ " + word + " دوم");
        publication.extend(staged.approver(), first.code(), first.closesAt().plusSeconds(60), "r");

        assertThat(codes(filter("آیین نامه " + word + " یکم", Order.NEWEST, ConsultationStatus.OPEN))).containsExactly(first.code());
        assertThat(codes(filter(word, Order.NEWEST, ConsultationStatus.OPEN))).containsExactly(second.code(), first.code());
        assertThat(codes(filter(word, Order.CLOSING_SOON, ConsultationStatus.OPEN, ConsultationStatus.PLANNED))).containsExactly(second.code(), first.code());
        assertThat(codes(filter(word, Order.NEWEST, ConsultationStatus.CLOSED, ConsultationStatus.PROMULGATED))).isEmpty();
        assertThat(codes(filter("100%" + word, Order.NEWEST, ConsultationStatus.OPEN))).isEmpty();
        clock.stopAt(first.closesAt());
        assertThat(codes(filter(word, Order.NEWEST, ConsultationStatus.CLOSED))).containsExactly(second.code());
        assertThat(codes(new ConsultationFilter(Set.of(), word, "BILL", null, null, 0, 10))).isEmpty();
        assertThat(codes(new ConsultationFilter(Set.of(), word, "BYLAW", staged.root().code(), null, 0, 10))).hasSize(2);
        assertThat(codes(new ConsultationFilter(Set.of(), word, null, "no-such-office", null, 0, 10))).isEmpty();
    }

    private List<String> codes(ConsultationFilter filter) {
        return consultations.list(filter).items().stream().map(ConsultationView::code).toList();
    }

    private static ConsultationFilter filter(String words, Order order, ConsultationStatus... statuses) {
        return new ConsultationFilter(Set.of(statuses), words, null, null, order, 0, 10);
    }

    private void awaitSeal(ConsultationView open) throws InterruptedException {
        for (int i = 0; i < 100 && consultations.byCode(open.code()).sealedAt() == null; i++) {
            Thread.sleep(200);
        }
        assertThat(consultations.byCode(open.code()).sealedAt()).isAfterOrEqualTo(open.closesAt());
    }
}
