package ir.nazarkhahi.web.comment.operator;

import ir.nazarkhahi.comment.operator.Registration;
import ir.nazarkhahi.web.office.OfficeNames;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.words.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** How a comment came, in words: «با نامه، ثبت‌شده از سوی …». */
@Named
@RequestScoped
public class RegistrationWords {
    @Inject
    private OfficeNames offices;
    @Inject
    private Place place;
    @Inject
    private Shown show;

    /** @param registration null for what its author sent @return empty then */
    public String of(Registration registration) {
        if (registration == null) {
            return "";
        }
        ResourceBundle site = ResourceBundle.getBundle("ir.nazarkhahi.web.words.site", place.getLocale());
        String line = show.words(site.getString("registered_by"), site.getString("channel_" + registration.channel()), offices.of(registration.officeId()));
        return registration.late() ? line + site.getString("registered_late") : line;
    }
}
