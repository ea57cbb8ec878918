package ir.nazarkhahi.it.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.holiday.HolidayService;
import ir.nazarkhahi.calendar.holiday.HolidayView;
import ir.nazarkhahi.calendar.holiday.importing.HolidayImportService;
import ir.nazarkhahi.calendar.holiday.importing.ImportPreview;
import ir.nazarkhahi.calendar.holiday.importing.ProposedDay;
import ir.nazarkhahi.calendar.holiday.importing.ProposedDay.State;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.office.OfficeService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. XC-06, issue 3 point 11. */
@ExtendWith(ArquillianExtension.class)
class HolidayImportIT {
    @Inject
    private HolidayService holidays;
    @Inject
    private HolidayImportService imports;
    @Inject
    private OfficeService offices;

    @Test
    void a_file_is_shown_beside_what_is_known_and_taken_as_chosen() {
        Actor administrator = Administrators.of(offices.root().path());
        LocalDate working = day(1421, 5, 5);
        holidays.put(administrator, new HolidayView(working, false, "روز کاری", "Working day", false));

        ImportPreview preview = imports.preview(administrator, 1421, calendar(day(1421, 1, 1), day(1421, 4, 4), working));
        assertThat(preview.days()).extracting(ProposedDay::state).containsExactly(State.KNOWN, State.NEW, State.CONFLICT);
        assertThat(holidays.year(1421)).as("a look saves nothing").noneMatch(view -> view.day().equals(day(1421, 4, 4)));

        imports.take(administrator, preview.days().stream().skip(1).map(ProposedDay::proposed).toList());
        assertThat(holidays.year(1421)).filteredOn(view -> !view.byRule()).extracting(HolidayView::day).containsExactly(day(1421, 4, 4), working);
        assertThat(holidays.year(1421)).allMatch(HolidayView::holiday);
        assertThat(imports.preview(administrator, 1421, calendar(day(1421, 4, 4), working)).days()).extracting(ProposedDay::state).containsOnly(State.KNOWN);
    }

    @Test
    void whoever_was_slower_saves_nothing_at_all() {
        Actor administrator = Administrators.of(offices.root().path());
        List<HolidayView> chosen = imports.preview(administrator, 1422, calendar(day(1422, 4, 4), day(1422, 4, 5))).days().stream().map(ProposedDay::proposed).toList();
        holidays.put(administrator, new HolidayView(day(1422, 4, 5), true, "پیش‌تر", "Before", false));

        assertThatThrownBy(() -> imports.take(administrator, chosen)).isInstanceOf(StaleException.class);
        assertThat(holidays.year(1422)).noneMatch(view -> view.day().equals(day(1422, 4, 4)));
    }

    @Test
    void only_administrators_of_the_whole_import() {
        Actor below = Administrators.of(offices.root().path() + "77/");
        Actor moderator = Administrators.person(Role.MODERATOR, offices.root().path());
        byte[] file = calendar(day(1423, 4, 4));

        assertThatThrownBy(() -> imports.preview(below, 1423, file)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> imports.take(moderator, List.of())).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> imports.take(Administrators.of(offices.root().path()), List.of())).isInstanceOf(InvalidInputException.class);
    }

    private static LocalDate day(int year, int month, int day) {
        return SolarHijri.day(year, month, day).orElseThrow();
    }

    private static byte[] calendar(LocalDate... days) {
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (LocalDate day : days) {
            file.append("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:").append(day.format(DateTimeFormatter.BASIC_ISO_DATE)).append("\r\nSUMMARY:تعطیل\r\nEND:VEVENT\r\n");
        }
        return file.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
