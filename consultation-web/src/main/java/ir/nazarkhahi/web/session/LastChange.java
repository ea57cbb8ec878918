package ir.nazarkhahi.web.session;

import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.audit.AuditView;
import ir.nazarkhahi.calendar.DateWords;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** Who was faster, and when: for the one whose change came too late. */
@UseCase
@RequestScoped
public class LastChange {

    @Inject
    private AuditTrail audit;
    @Inject
    private Place place;
    @Inject
    private StaffNames names;

    public String inWords(String subject) {
        ResourceBundle errors = ResourceBundle.getBundle("ir.nazarkhahi.web.words.errors", place.getLocale());
        List<AuditView> last = audit.page(subject, 0, 1);
        return last.isEmpty() ? errors.getString("stale")
                : MessageFormat.format(errors.getString("stale_by"), names.of(last.get(0).actorName()), DateWords.moment(last.get(0).happenedAt(), place.getLocale()));
    }
}
