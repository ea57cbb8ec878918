package ir.nazarkhahi.it.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.WindowLength;
import ir.nazarkhahi.calendar.holiday.HolidayService;
import ir.nazarkhahi.calendar.holiday.HolidayView;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.consultation.kind.EditKind;
import ir.nazarkhahi.consultation.kind.Ending;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. XC-06, PS-02, PS-04, F.1. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {
    @Inject
    private Staged staged;
    @Inject
    private HolidayService holidays;
    @Inject
    private KindService kinds;
    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicationService publication;

    @Test
    void a_holiday_entered_later_changes_new_windows_and_none_that_is_published() {
        ConsultationView before = staged.open("پیش از تعطیل");
        LocalDate last = SolarHijri.tehranDay(before.closesAt().minusMillis(1));

        holidays.put(administrator(), new HolidayView(last, true, "تعطیل تازه", "New holiday", false));
        ConsultationView after = staged.open("پس از تعطیل");
        holidays.remove(administrator(), last);

        assertThat(consultations.byCode(before.code()).closesAt()).isEqualTo(before.closesAt());
        assertThat(after.closesAt()).isAfter(before.closesAt());
    }

    @Test
    void a_holiday_by_rule_can_be_cancelled_for_one_year_and_comes_back() {
        LocalDate nowruz = SolarHijri.day(1409, 1, 1).orElseThrow();

        holidays.put(administrator(), new HolidayView(nowruz, false, "نوروز", "Nowruz", false));
        assertThat(day(1409, nowruz)).satisfies(day -> {
            assertThat(day.holiday()).isFalse();
            assertThat(day.byRule()).isFalse();
        });
        holidays.remove(administrator(), nowruz);

        assertThat(day(1409, nowruz)).satisfies(day -> {
            assertThat(day.holiday()).isTrue();
            assertThat(day.byRule()).isTrue();
        });
        assertThat(holidays.year(1410)).hasSize(10);
    }

    @Test
    void holidays_and_kinds_belong_to_administrators_of_the_whole() {
        Actor below = new Actor(9, "below", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, staged.root().path() + "77/")), false);
        HolidayView holiday = new HolidayView(LocalDate.of(2030, 1, 1), true, "روز", "Day", false);

        holidays.put(administrator(), new HolidayView(LocalDate.of(2031, 5, 5), true, "تعطیل", "Holiday", false));
        assertThatThrownBy(() -> holidays.put(administrator(), new HolidayView(LocalDate.of(2031, 5, 5), false, "کاری", "Work", false))).isInstanceOf(StaleException.class);
        holidays.put(administrator(), new HolidayView(LocalDate.of(2031, 5, 5), false, "کاری", "Work", false, 1));
        holidays.remove(administrator(), LocalDate.of(2031, 5, 5));
        assertThatThrownBy(() -> holidays.put(below, holiday)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> holidays.put(staged.drafter(), holiday)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> kinds.add(below, "NOTICE", tenDays(true))).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> holidays.put(administrator(), new HolidayView(null, true, " ", "x", false))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_kinds_of_the_strategy_are_there() {
        assertThat(kinds.all()).extracting(KindView::code).contains("CIRCULAR", "BYLAW", "INSTRUCTION", "EXECUTIVE_RULE", "BILL");
        assertThat(kinds.byCode("BYLAW").orElseThrow().window()).isEqualTo(new WindowLength(2, WindowLength.Unit.WEEK));
        assertThat(kinds.byCode("BILL")).hasValueSatisfying(bill -> {
            assertThat(bill.window()).isEqualTo(new WindowLength(1, WindowLength.Unit.MONTH));
            assertThat(bill.ending()).isEqualTo(Ending.SENT);
        });
    }

    @Test
    void an_administrator_adds_a_kind_and_its_window_counts() {
        kinds.add(administrator(), "NOTICE", tenDays(true));
        ConsultationView planned = consultations.plan(staged.drafter(), staged.draft("اطلاعیه").id(), ConsultationPlan.ofKind("NOTICE"));
        int proposed = publication.publish(staged.drafter(), planned.code(), null).version();
        ConsultationView open = publication.publish(staged.approver(), planned.code(), proposed);

        LocalDate due = SolarHijri.tehranDay(open.opensAt()).plusDays(10);
        assertThat(SolarHijri.tehranDay(open.closesAt().minusMillis(1))).isBetween(due, due.plusDays(10));
        assertThatThrownBy(() -> kinds.add(administrator(), "NOTICE", tenDays(true))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> kinds.add(administrator(), "no code", tenDays(true))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_kind_that_is_no_longer_used_takes_no_new_consultations() {
        KindView added = kinds.add(administrator(), "OLD_KIND", tenDays(true));
        kinds.edit(administrator(), "OLD_KIND", added.version(), tenDays(false));

        assertThatThrownBy(() -> kinds.edit(administrator(), "OLD_KIND", added.version(), tenDays(true))).isInstanceOf(StaleException.class);
        long draft = staged.draft("کهنه").id();
        assertThatThrownBy(() -> consultations.plan(staged.drafter(), draft, ConsultationPlan.ofKind("OLD_KIND"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> consultations.plan(staged.drafter(), draft, ConsultationPlan.ofKind("NEVER"))).isInstanceOf(InvalidInputException.class);
    }

    private Actor administrator() {
        return staged.person(900_009, Role.ADMINISTRATOR);
    }

    private HolidayView day(int year, LocalDate day) {
        return holidays.year(year).stream().filter(view -> view.day().equals(day)).findFirst().orElseThrow();
    }

    private static EditKind tenDays(boolean active) {
        return new EditKind("اطلاعیه", "Notice", new WindowLength(10, WindowLength.Unit.DAY), Ending.PROMULGATED, active);
    }
}
