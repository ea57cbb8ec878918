package ir.nazarkhahi.calendar.holiday;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day about which an administrator has said something: a holiday, or a holiday by rule that is none this year. */
@Entity
@Table(name = "holiday")
class Holiday {
    @Id
    private LocalDate day;
    private boolean holiday;
    @Column(name = "name_fa")
    private String nameFa;
    @Column(name = "name_en")
    private String nameEn;
    @Version
    private int version;

    protected Holiday() {}

    Holiday(LocalDate day) {
        this.day = day;
    }

    void say(HolidayView asked) {
        holiday = asked.holiday();
        nameFa = asked.nameFa();
        nameEn = asked.nameEn();
    }

    HolidayView view() {
        return new HolidayView(day, holiday, nameFa, nameEn, false, version);
    }
}
