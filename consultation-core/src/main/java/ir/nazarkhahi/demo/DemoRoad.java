package ir.nazarkhahi.demo;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * One consultation that has gone the whole road and one that is open. The legal clock is led through the past for it,
 * which is possible only where demo data are on, and set right again whatever happens; nobody is served meanwhile.
 */
@ApplicationScoped
class DemoRoad {
    private static final String DECIDED = "meetings-publication";
    private static final String OPEN = "online-services";

    @Inject
    private LegalClock clock;
    @Inject
    private ConsultationService consultations;
    @Inject
    private DemoPublication publication;
    @Inject
    private DemoComments comments;
    @Inject
    private DemoTimers timers;
    @Inject
    private DemoDecision decision;

    void load() {
        if (consultations.list(Actor.SYSTEM, ConsultationFilter.all(0, 1)).total() > 0) {
            return;
        }
        Instant now = clock.now();
        Duration ahead = Duration.between(Instant.now(), now);
        try {
            decided(now.minus(Duration.ofDays(55)));
            open(now.minus(Duration.ofDays(5)));
        } finally {
            clock.reset();
            clock.shift(ahead);
        }
    }

    private void decided(Instant published) {
        clock.stopAt(published);
        ConsultationView opened = publication.publish(DECIDED);
        comments.send("comments-" + DECIDED + ".json", opened.code(), published, Duration.ofHours(27));
        clock.stopAt(opened.closesAt().plus(Duration.ofHours(1)));
        timers.number();
        timers.seal();
        decision.decide(DECIDED, opened.code(), opened.id(), opened.closesAt());
    }

    private void open(Instant published) {
        clock.stopAt(published);
        ConsultationView opened = publication.publish(OPEN);
        comments.send("comments-" + OPEN + ".json", opened.code(), published, Duration.ofMinutes(170));
        timers.number();
    }
}
