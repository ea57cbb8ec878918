package ir.nazarkhahi.web.follow.calendar;

import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CANCELLED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CONFIRMED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableTransp.TRANSPARENT;

import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.consultation.timeline.EventKind;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/**
 * The opening and the closing of one window. An extension, like a window that begins again, moves the closing under the same name with a higher sequence;
 * a withdrawal cancels what had not happened by then.
 */
final class WindowEvents {
    /** What moves an end that calendars already know. */
    private static final Set<EventKind> CHANGING = EnumSet.of(EventKind.EXTENDED, EventKind.RESTARTED, EventKind.WITHDRAWN);

    private final CatalogueEntry it;
    private final List<TimelineEvent> course;

    WindowEvents(CatalogueEntry it, List<TimelineEvent> course) {
        this.it = it;
        this.course = course;
    }

    /** @param uid the same for ever */
    VEvent opening(String uid, String summary, String description, String page) {
        return event(uid, it.opensAt(), summary, description, page);
    }

    VEvent closing(String uid, String summary, String description, String page) {
        return event(uid, it.closesAt(), summary, description, page);
    }

    private VEvent event(String uid, Instant at, String summary, String description, String page) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(seconds(it.changedAt())));
        event.add(new LastModified(seconds(it.changedAt())));
        event.add(new Sequence(sequence()));
        event.add(new DtStart<>(seconds(at)));
        event.add(new Summary(summary));
        event.add(new Description(description));
        event.add(new Url(URI.create(page)));
        event.add(isCancelled(at) ? VEVENT_CANCELLED : VEVENT_CONFIRMED);
        event.add(TRANSPARENT);
        return event;
    }

    private int sequence() {
        return (int) course.stream().filter(event -> CHANGING.contains(event.kind())).count();
    }

    private boolean isCancelled(Instant at) {
        return course.stream().anyMatch(event -> event.kind() == EventKind.WITHDRAWN && event.at().isBefore(at));
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
