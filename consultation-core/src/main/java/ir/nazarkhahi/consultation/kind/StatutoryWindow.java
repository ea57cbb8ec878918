package ir.nazarkhahi.consultation.kind;

import ir.nazarkhahi.calendar.WorkingCalendar;
import ir.nazarkhahi.calendar.holiday.HolidayService;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** How long the law says that people are asked (PS-01, PS-04). */
@ApplicationScoped
public class StatutoryWindow {
    @Inject
    private KindService kinds;
    @Inject
    private HolidayService holidays;
    @Inject
    private Settings settings;

    /** When a window closes that begins then, by the kind as it is today and the office's days of rest. */
    public Instant closing(String kind, String officePath, Instant from) {
        WorkingCalendar calendar = holidays.workingCalendar(WorkingCalendar.restDays(settings.text(officePath, Setting.REST_DAYS)));
        return kinds.byCode(kind).orElseThrow().window().closing(from, calendar);
    }
}
