package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.setting.SettingService;
import ir.nazarkhahi.setting.SettingView;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settings as they hold in one office. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SettingService settings;
    @Inject
    private OfficeService offices;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private String office;
    private OfficeView chosen;
    private List<SettingView> all = List.of();

    public void load() {
        attempt.run(() -> {
            chosen = office == null || office.isBlank() ? offices.root() : offices.require(office);
            all = settings.all(me.actor(), chosen.path());
            all.forEach(setting -> typed.putIfAbsent(setting.name(), setting.value()));
        });
    }

    public void save(String name) {
        say(name, typed.get(name) == null ? "" : typed.get(name));
    }

    public void inherit(String name) {
        say(name, null);
    }

    private void say(String name, String value) {
        if (attempt.run(() -> settings.set(me.actor(), chosen.path(), name, value))) {
            attempt.done("saved", "/staff/admin/settings?office=" + chosen.code());
        }
    }

    public boolean isAllowed() {
        return chosen != null && me.actor().may(Permission.ADMINISTER, chosen.path());
    }

    public List<SettingView> getAll() {
        return all;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public OfficeView getChosen() {
        return chosen;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }
}
