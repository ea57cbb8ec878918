package ir.nazarkhahi.web.words;

import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Values of an enum to choose from, by their names in a bundle of words. */
@RequestScoped
public class Choices {

    public static final String STAFF = "ir.nazarkhahi.web.words.staff";
    public static final String ADMIN = "ir.nazarkhahi.web.words.admin";

    @Inject
    private Place place;

    /** @param prefix of the words' keys, {@code status_} */
    public List<SelectItem> of(String bundle, String prefix, Enum<?>... values) {
        ResourceBundle words = ResourceBundle.getBundle(bundle, place.getLocale());
        return Stream.of(values).map(value -> new SelectItem(value.name(), words.getString(prefix + value.name()))).toList();
    }
}
