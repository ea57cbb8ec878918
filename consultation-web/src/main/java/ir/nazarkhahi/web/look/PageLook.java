package ir.nazarkhahi.web.look;

import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.setting.look.Logo;
import ir.nazarkhahi.setting.look.Look;
import ir.nazarkhahi.setting.look.Looks;
import ir.nazarkhahi.setting.look.Palette;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The look of the page that is being made: that of the office whose consultation it shows, otherwise that of the whole. */
@Named
@RequestScoped
public class PageLook {
    static final int HEIGHT = 44;

    @Inject
    private Looks looks;
    @Inject
    private OfficeService offices;
    @Inject
    private Place place;

    private final Map<String, ShownLook> shown = new HashMap<>();
    private String rootPath;

    /** @param it what the page is about; anything but a consultation, and nothing, has the look of the whole */
    public ShownLook of(Object it) {
        return at(it instanceof ConsultationView consultation ? consultation.officePath() : root());
    }

    /** Of the whole installation. */
    public ShownLook getOwn() {
        return at(root());
    }

    ShownLook at(String officePath) {
        return shown.computeIfAbsent(officePath, path -> shown(looks.of(path)));
    }

    private ShownLook shown(Look look) {
        Logo logo = look.logo();
        return new ShownLook(look.name(place.getLocale()), logo == null ? null : place.plain("/looks/" + logo.sha256() + ".png"), logo == null ? HEIGHT : logo.widthAt(HEIGHT),
                look.isPlain() ? null : place.plain("/looks/" + Palette.VERSION + "-" + look.accent().digits() + "-" + look.onAccent().digits() + ".css"), look.accent().hex());
    }

    private String root() {
        if (rootPath == null) {
            rootPath = offices.root().path();
        }
        return rootPath;
    }
}
