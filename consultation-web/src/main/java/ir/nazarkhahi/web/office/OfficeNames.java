package ir.nazarkhahi.web.office;

import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Names of offices in the language of the page, read once for it. */
@Named
@RequestScoped
public class OfficeNames {

    @Inject
    private OfficeService offices;
    @Inject
    private Place place;

    private List<OfficeView> all;

    public List<OfficeView> getAll() {
        if (all == null) {
            all = offices.all();
        }
        return all;
    }

    public String of(long id) {
        return getAll().stream().filter(office -> office.id() == id).findFirst().map(office -> office.name(place.getLocale())).orElse("—");
    }

    public String ofCode(String code) {
        return getAll().stream().filter(office -> office.code().equals(code)).findFirst().map(office -> office.name(place.getLocale())).orElse(code);
    }

    /** For choosing one: codes as values, the depth in the tree shown by dashes. */
    public List<SelectItem> getItems() {
        return getAll().stream().map(office -> new SelectItem(office.code(), "– ".repeat(office.depth()) + office.name(place.getLocale()))).toList();
    }
}
