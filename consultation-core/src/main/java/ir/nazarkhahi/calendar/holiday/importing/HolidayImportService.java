package ir.nazarkhahi.calendar.holiday.importing;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.holiday.HolidayService;
import ir.nazarkhahi.calendar.holiday.HolidayView;
import ir.nazarkhahi.calendar.holiday.importing.CalendarDays.NamedDay;
import ir.nazarkhahi.calendar.holiday.importing.ProposedDay.State;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holidays of a year from a calendar file: first shown beside what is known, then taken as chosen (XC-06). */
@ApplicationScoped
@UseCase
public class HolidayImportService {
    private static final int DAYS_OF_A_YEAR = 366;

    @Inject
    private HolidayService holidays;
    @Inject
    private AuditTrail audit;

    /** @throws RefusedCalendarException if the file cannot be used at all */
    public ImportPreview preview(Actor actor, int solarYear, byte[] file) {
        actor.requireEverywhere(Permission.ADMINISTER);
        CalendarDays read = HolidayCalendar.read(file, solarYear);
        Map<LocalDate, HolidayView> known = holidays.year(solarYear).stream().collect(Collectors.toMap(HolidayView::day, Function.identity()));
        return new ImportPreview(read.days().stream().map(day -> proposed(day, known.get(day.day()))).toList(), read.leftOut(), read.otherYears());
    }

    /**
     * Puts the chosen days, all or none.
     *
     * @throws ir.nazarkhahi.gate.StaleException if something was said about one of them since the preview
     */
    public void take(Actor actor, List<HolidayView> chosen) {
        actor.requireEverywhere(Permission.ADMINISTER);
        if (chosen.isEmpty() || chosen.size() > DAYS_OF_A_YEAR) {
            throw new InvalidInputException("days", "no_day_chosen");
        }
        chosen.forEach(day -> holidays.put(actor, day));
        audit.record(actor, "holiday.import", "holiday", Map.of("days", chosen.size()));
    }

    private static ProposedDay proposed(NamedDay day, HolidayView present) {
        Integer version = present == null ? null : present.version();
        return new ProposedDay(new HolidayView(day.day(), true, day.nameFa(), day.nameEn(), false, version), state(day, present), present);
    }

    private static State state(NamedDay day, HolidayView present) {
        if (present == null) {
            return State.NEW;
        }
        boolean same = present.byRule() || present.nameFa().equals(day.nameFa()) || present.nameEn().equals(day.nameEn());
        return present.holiday() && same ? State.KNOWN : State.CONFLICT;
    }
}
