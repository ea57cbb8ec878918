package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.calendar.WindowLength;
import ir.nazarkhahi.consultation.kind.EditKind;
import ir.nazarkhahi.consultation.kind.Ending;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kinds of regulations with their windows: adding one, changing one, no longer using one (PS-02). */
@Named
@ViewScoped
public class KindsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private KindService kinds;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private String chosen;
    private int version;
    private boolean active = true;

    public void load() {
        if (chosen != null && typed.isEmpty()) {
            attempt.run(() -> kinds.byCode(chosen).ifPresent(this::fill));
        }
        typed.putIfAbsent("unit", "DAY");
    }

    private void fill(KindView kind) {
        version = kind.version();
        active = kind.active();
        typed.put("nameFa", kind.nameFa());
        typed.put("nameEn", kind.nameEn());
        typed.put("window", Integer.toString(kind.window().amount()));
        typed.put("unit", kind.window().unit().name());
        typed.put("ending", kind.ending().name());
    }

    public void save() {
        if (attempt.run("kind:" + chosen, () -> store(new EditKind(typed.get("nameFa"), typed.get("nameEn"), window(), Ending.valueOf(typed.get("ending")), active)))) {
            attempt.done("saved", "/staff/admin/kinds");
        }
    }

    private void store(EditKind asked) {
        if (chosen == null) {
            kinds.add(me.actor(), typed.get("code"), asked);
        } else {
            kinds.edit(me.actor(), chosen, version, asked);
        }
    }

    private WindowLength window() {
        try {
            return new WindowLength(Integer.parseInt(Digits.latin(String.valueOf(typed.get("window"))).strip()), WindowLength.Unit.valueOf(typed.get("unit")));
        } catch (IllegalArgumentException noNumber) {
            throw new InvalidInputException("window", "malformed");
        }
    }

    public List<KindView> getAll() {
        return kinds.all();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
