package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.Remaining;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How consultations look at the moment of reading, the same moment for the whole page. */
@Named
@RequestScoped
public class Reading {
    private static final Duration SOON = Duration.ofDays(3);

    @Inject
    private LegalClock clock;
    @Inject
    private Place place;
    private Instant now;

    public Instant now() {
        if (now == null) {
            now = clock.now();
        }
        return now;
    }

    /** Has the page made anew when the clock changes the status of one of these. */
    public List<ConsultationView> read(List<ConsultationView> consultations) {
        consultations.forEach(this::read);
        return consultations;
    }

    public ConsultationView read(ConsultationView consultation) {
        place.changesAt(consultation.nextChangeAfter(now()));
        return consultation;
    }

    public boolean isSoon(ConsultationView consultation) {
        return consultation.status() == ConsultationStatus.OPEN && Duration.between(now(), consultation.closesAt()).compareTo(SOON) < 0;
    }

    /** The part of the status's name in bundles and in the style sheet. */
    public String mood(ConsultationView consultation) {
        return isSoon(consultation) ? "soon" : consultation.status().name();
    }

    /** Empty once it is over. */
    public String left(Instant until) {
        return until == null ? "" : Remaining.inWords(now(), until, place.getLocale());
    }
}
