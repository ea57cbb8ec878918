package ir.nazarkhahi.web.news.desk;

import ir.nazarkhahi.web.route.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** Both languages by name, for a page that shows both whatever its own is. */
@Named
@ApplicationScoped
public class Languages {

    public Locale getPersian() {
        return Language.FA.locale();
    }

    public Locale getEnglish() {
        return Language.EN.locale();
    }
}
