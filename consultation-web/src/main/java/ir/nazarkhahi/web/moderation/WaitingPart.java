package ir.nazarkhahi.web.moderation;

import ir.nazarkhahi.comment.moderation.ModerationService;
import ir.nazarkhahi.comment.moderation.queue.ModerationFigures;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.Shown;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long comments wait for their decision, as the moderation page shows it. */
@Named
@RequestScoped
public class WaitingPart {
    private static final int DAYS = 90;

    @Inject
    private ModerationService moderation;
    @Inject
    private OfficeService offices;
    @Inject
    private Me me;
    @Inject
    private Shown show;

    private ModerationFigures figures;
    private Map<String, OfficeView> byPath;

    @PostConstruct
    void read() {
        figures = moderation.figures(me.actor(), DAYS);
        byPath = offices.all().stream().collect(Collectors.toMap(OfficeView::path, Function.identity()));
    }

    public ModerationFigures getFigures() {
        return figures;
    }

    public int getDays() {
        return DAYS;
    }

    public OfficeView office(String path) {
        return byPath.get(path);
    }

    /** In the two largest units. Null gives a dash. */
    public String lasting(Long seconds, ResourceBundle words) {
        if (seconds == null) {
            return "—";
        }
        Duration time = Duration.ofSeconds(seconds);
        if (time.toDays() > 0) {
            return show.words(words.getString("lasting_days"), time.toDays(), time.toHoursPart());
        }
        return time.toHours() > 0 ? show.words(words.getString("lasting_hours"), time.toHours(), time.toMinutesPart())
                : show.words(words.getString("lasting_minutes"), time.toMinutes());
    }
}
