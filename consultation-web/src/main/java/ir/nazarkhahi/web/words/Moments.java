package ir.nazarkhahi.web.words;

import ir.nazarkhahi.calendar.DateWords;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days and moments in the language of the page: {@code #{when.moment(view.receivedAt)}}. Null gives a dash. */
@Named("when")
@RequestScoped
public class Moments {
    private static final String NONE = "—";

    @Inject
    private Place place;
    @Inject
    private LegalClock clock;

    public String date(Instant moment) {
        return moment == null ? NONE : DateWords.date(moment, place.getLocale());
    }

    public String day(LocalDate day) {
        return day == null ? NONE : DateWords.date(day, place.getLocale());
    }

    public String shortDay(LocalDate day) {
        return day == null ? NONE : DateWords.shortDate(day, place.getLocale());
    }

    public String shortDate(Instant moment) {
        return moment == null ? NONE : DateWords.shortDate(moment, place.getLocale());
    }

    public String gregorian(Instant moment) {
        return moment == null ? NONE : DateWords.gregorian(moment, place.getLocale());
    }

    public String moment(Instant moment) {
        return moment == null ? NONE : DateWords.moment(moment, place.getLocale());
    }

    /** For {@code <time datetime>}. */
    public String iso(Instant moment) {
        return moment == null ? "" : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The day it is in Tehran by the legal clock, for scripts. */
    public String getToday() {
        return SolarHijri.tehranDay(clock.now()).toString();
    }

    /** Why a day typed into an address is not taken, as a key of the words of errors; null if it is taken or there is none. */
    public String fault(String typed) {
        return typed == null || typed.isBlank() ? null : SolarHijri.fault(typed).orElse(null);
    }

    public String closing(Instant closesAt) {
        return closesAt == null ? NONE : DateWords.closing(closesAt, place.getLocale());
    }
}
