package ir.nazarkhahi.web.session;

import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.audit.AuditView;
import ir.nazarkhahi.calendar.DateWords;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
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
        return audit.last(subject).map(last -> inWords(errors, last)).orElseGet(() -> errors.getString("stale"));
    }

    private String inWords(ResourceBundle errors, AuditView last) {
        return MessageFormat.format(errors.getString("stale_by"), names.of(last.actorName()), DateWords.moment(last.happenedAt(), place.getLocale()));
    }
}
