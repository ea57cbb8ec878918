package ir.nazarkhahi.web.legal;

import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.setting.legal.LegalKind;
import ir.nazarkhahi.setting.legal.LegalTextService;
import ir.nazarkhahi.setting.legal.LegalTextView;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One text about the installation: what is in force, or an earlier version of it. */
@Named
@RequestScoped
public class LegalPage {
    @Inject
    private LegalTextService texts;

    private Integer version;
    private List<LegalTextView> versions = List.of();
    private LegalTextView shown;

    public void load(String kind, Place place) {
        versions = texts.versions(LegalKind.valueOf(kind), place.getLocale());
        try {
            shown = version == null ? versions.get(0) : texts.version(LegalKind.valueOf(kind), place.getLocale(), version);
        } catch (NotFoundException unknown) {
            place.notFound();
        }
    }

    public String getHtml() {
        return shown == null ? "" : Markup.html(shown.text());
    }

    public LegalTextView getShown() {
        return shown;
    }

    public boolean isInForce() {
        return shown == null || shown.version() == versions.get(0).version();
    }

    /** Newest first; one alone if none was ever published. */
    public List<LegalTextView> getVersions() {
        return versions;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
