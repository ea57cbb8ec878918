package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.holiday.importing.HolidayImportService;
import ir.nazarkhahi.calendar.holiday.importing.ImportPreview;
import ir.nazarkhahi.web.file.UploadedFile;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** A calendar file becomes holidays of one year: shown first, then taken as chosen (XC-06). */
@Named
@ViewScoped
public class HolidaysImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayImportService imports;
    @Inject
    private LegalClock clock;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private transient Part file;
    private transient ImportPreview preview;
    private List<HolidayChoice> days;
    private int year;

    public void load() {
        year = HolidaysPage.year(year, SolarHijri.of(clock.now()).year());
    }

    /** Nothing is saved by it. */
    public void show() {
        preview = attempt.get(() -> imports.preview(me.actor(), year, UploadedFile.bytes(file, "calendar_empty")));
        days = preview == null ? null : preview.days().stream().map(HolidayChoice::new).toList();
    }

    public void take() {
        if (attempt.run(() -> imports.take(me.actor(), days.stream().filter(HolidayChoice::isChosen).map(HolidayChoice::asked).toList()))) {
            attempt.done("saved", "/staff/admin/holidays?year=" + year);
        }
    }

    /** Null as long as no file was shown. */
    public List<HolidayChoice> getDays() {
        return days;
    }

    /** What else is to be told about the file; only on the answer that shows it. */
    public ImportPreview getPreview() {
        return preview;
    }

    public boolean isAnyToTake() {
        return days != null && days.stream().anyMatch(HolidayChoice::isOpen);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
