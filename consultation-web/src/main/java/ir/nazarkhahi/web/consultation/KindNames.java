package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Names of kinds in the language of the page, read once for it. */
@Named
@RequestScoped
public class KindNames {

    @Inject
    private KindService kinds;
    @Inject
    private Place place;

    private List<KindView> all;

    public List<KindView> getAll() {
        if (all == null) {
            all = kinds.all();
        }
        return all;
    }

    public String of(String code) {
        return getAll().stream().filter(kind -> kind.code().equals(code)).findFirst().map(kind -> kind.name(place.getLocale())).orElse(code);
    }

    public List<SelectItem> getItems() {
        return getAll().stream().filter(KindView::active).map(kind -> new SelectItem(kind.code(), kind.name(place.getLocale()))).toList();
    }
}
