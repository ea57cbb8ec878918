package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.calendar.holiday.HolidayView;
import ir.nazarkhahi.calendar.holiday.importing.ProposedDay;
import java.io.Serializable;
import java.time.LocalDate;

/** A day of a calendar file, to be taken or not: new ones are, unless somebody says no; what was said otherwise stays. */
public class HolidayChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ProposedDay day;
    private boolean chosen;
    private String nameFa;
    private String nameEn;

    HolidayChoice(ProposedDay day) {
        this.day = day;
        chosen = day.state() == ProposedDay.State.NEW;
        nameFa = day.proposed().nameFa();
        nameEn = day.proposed().nameEn();
    }

    HolidayView asked() {
        return new HolidayView(getDay(), true, nameFa, nameEn, false, day.proposed().version());
    }

    /** Whether there is anything to choose. */
    public boolean isOpen() {
        return day.state() != ProposedDay.State.KNOWN;
    }

    public LocalDate getDay() {
        return day.proposed().day();
    }

    public ProposedDay.State getState() {
        return day.state();
    }

    /** What stands there now; null for a new one. */
    public HolidayView getPresent() {
        return day.present();
    }

    public boolean isChosen() {
        return chosen && isOpen();
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getNameFa() {
        return nameFa;
    }

    public void setNameFa(String nameFa) {
        this.nameFa = nameFa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
