package ir.nazarkhahi.web.announce.press;

import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The summary on a page, with the files to take along. */
@Named
@RequestScoped
public class PressPage {
    @Inject
    private PressDesk desk;
    private String code;
    private PressSummary summary;

    public void load(Place place) {
        try {
            summary = desk.of(code);
        } catch (NotFoundException unknown) {
            place.notFound();
        }
    }

    public PressSummary getSummary() {
        return summary;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
