package ir.nazarkhahi.web.session;

import ir.nazarkhahi.access.Absent;
import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.substitute.SubstitutionService;
import ir.nazarkhahi.account.substitute.SubstitutionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** In whose place the person at the screen acts; every staff page says so, as long as it lasts. */
@Named
@RequestScoped
public class Acting {

    @Inject
    private StaffSession session;
    @Inject
    private StaffNames names;
    @Inject
    private SubstitutionService substitutions;
    @Inject
    private Attempt attempt;

    /** Null if one acts for oneself. */
    public String getName() {
        Absent absent = session.find().map(Actor::absent).orElse(null);
        return absent == null ? null : names.of(absent.name());
    }

    /** For whom one could act today; empty while one does. */
    public List<SubstitutionView> getOffered() {
        return getName() != null ? List.of() : session.find().map(substitutions::standingIn).orElse(List.of()).stream().filter(SubstitutionView::isRunning).toList();
    }

    public void begin(long substitutionId) {
        if (attempt.run(() -> session.actFor(substitutionId))) {
            attempt.done("acting_begun", "/staff");
        }
    }

    public void stop() {
        if (attempt.run(() -> session.actFor(null))) {
            attempt.done("acting_stopped", "/staff/substitutes");
        }
    }
}
