package ir.nazarkhahi.web.site;

import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** The organisation whose pages these are. */
@Named
@RequestScoped
public class Organisation {

    @Inject
    private Place place;

    public String getName() {
        return ResourceBundle.getBundle("ir.nazarkhahi.web.words.site", place.getLocale()).getString("organisation_unnamed");
    }
}
