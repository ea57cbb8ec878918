package ir.nazarkhahi.web.follow;

import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.words.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ResourceBundle;

/** The words of the public pages, for what is no page. */
@RequestScoped
public class Sentences {
    private static final String BUNDLE = "ir.nazarkhahi.web.words.site";

    @Inject
    private Place place;
    @Inject
    private Shown shown;

    public String say(String key) {
        return ResourceBundle.getBundle(BUNDLE, place.getLocale()).getString(key);
    }

    public String say(String key, Object argument) {
        return shown.words(say(key), argument);
    }

    public String say(String key, Object first, Object second) {
        return shown.words(say(key), first, second);
    }
}
