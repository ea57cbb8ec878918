package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.holiday.HolidayService;
import ir.nazarkhahi.calendar.holiday.HolidayView;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.TypedMoment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The holidays of one Solar Hijri year (XC-06). */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayService holidays;
    @Inject
    private LegalClock clock;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    /** What was shown, by its version: whoever enters a day that stands there means to change it. */
    private final Map<LocalDate, Integer> read = new HashMap<>();
    private int year;
    private boolean working;

    public void load() {
        year = year(year, SolarHijri.of(clock.now()).year());
        getAll().stream().filter(view -> view.version() != null).forEach(view -> read.put(view.day(), view.version()));
    }

    /** That year, or the present one if nobody can mean it. */
    static int year(int asked, int present) {
        return asked < 1350 || asked > 1500 ? present : asked;
    }

    public void put() {
        if (attempt.run(() -> holidays.put(me.actor(), asked()))) {
            attempt.done("saved", "/staff/admin/holidays?year=" + year);
        }
    }

    private HolidayView asked() {
        LocalDate day = TypedMoment.day("day", typed.get("day"));
        return new HolidayView(day, !working, typed.get("nameFa"), typed.get("nameEn"), false, read.get(day));
    }

    public void remove(LocalDate day) {
        if (attempt.run(() -> holidays.remove(me.actor(), day))) {
            attempt.done("saved", "/staff/admin/holidays?year=" + year);
        }
    }

    public List<HolidayView> getAll() {
        return holidays.year(year);
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }
}
