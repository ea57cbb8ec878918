package ir.nazarkhahi.calendar.holiday;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.WorkingCalendar;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holidays of the whole country: those by rule, and what an administrator of the installation has said about single days
 * (XC-06). A window that is already published keeps its end, whatever is changed here later.
 */
@ApplicationScoped
@UseCase
public class HolidayService {
    private static final int LONGEST_NAME = 200;

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;
    @Inject
    private AuditTrail audit;

    /** All days of a Solar Hijri year that are holidays, or would be one by rule, in their order. */
    public List<HolidayView> year(int solarYear) {
        Map<LocalDate, HolidayView> days = new TreeMap<>();
        FixedHolidays.of(solarYear).forEach(view -> days.put(view.day(), view));
        said().stream().filter(view -> SolarHijri.of(view.day()).year() == solarYear).forEach(view -> days.put(view.day(), view));
        return List.copyOf(days.values());
    }

    /**
     * Makes a day a holiday, or a working day although it is a holiday by rule.
     *
     * @throws StaleException if something was said about the day since it was read
     */
    public void put(Actor actor, HolidayView asked) {
        actor.requireEverywhere(Permission.ADMINISTER);
        check(asked);
        Holiday known = entities.find(Holiday.class, asked.day());
        if (!Objects.equals(known == null ? null : known.view().version(), asked.version())) {
            throw new StaleException();
        }
        Holiday holiday = known == null ? new Holiday(asked.day()) : known;
        holiday.say(asked);
        if (known == null) {
            entities.persist(holiday);
        }
        audit.record(actor, "holiday.put", "holiday:" + asked.day(), Map.of("holiday", asked.holiday(), "name", asked.nameFa()));
    }

    /** Takes back what was said about a day; the rule holds again. Nothing happens if nothing was said. */
    public void remove(Actor actor, LocalDate day) {
        actor.requireEverywhere(Permission.ADMINISTER);
        Holiday known = entities.find(Holiday.class, day);
        if (known != null) {
            entities.remove(known);
            audit.record(actor, "holiday.remove", "holiday:" + day);
        }
    }

    /** The calendar of an office with these weekly rest days, as it is known now. */
    public WorkingCalendar workingCalendar(Set<DayOfWeek> restDays) {
        Map<LocalDate, Boolean> said = said().stream().collect(Collectors.toMap(HolidayView::day, HolidayView::holiday));
        return new WorkingCalendar(restDays, day -> said.getOrDefault(day, FixedHolidays.contain(day)));
    }

    private List<HolidayView> said() {
        return entities.createQuery("select h from Holiday h order by h.day", Holiday.class).getResultStream().map(Holiday::view).toList();
    }

    private static void check(HolidayView asked) {
        List<Field> faults = new ArrayList<>();
        if (asked.day() == null) {
            faults.add(new Field("day", "required"));
        }
        checkName("nameFa", asked.nameFa(), faults);
        checkName("nameEn", asked.nameEn(), faults);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private static void checkName(String field, String name, List<Field> faults) {
        if (BidiSafety.isBlank(name)) {
            faults.add(new Field(field, "required"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(new Field(field, "too_long"));
        }
    }
}
