package ir.nazarkhahi.web.comment.operator;

import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One comment is typed in; what a citizen left is forgotten here as soon as it is registered. */
@Named
@ViewScoped
public class RegistrationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationDesk desk;
    @Inject
    private RegistrationChoices choices;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private final List<String> kept = new ArrayList<>();
    private final String key = UUID.randomUUID().toString();
    private String code;
    private transient List<Part> scans;
    private transient ConsultationView consultation;
    private transient List<SelectItem> provisions;
    private transient Slip slip;

    public void load() {
        attempt.run(this::getConsultation);
    }

    /** Files first: what was received of them need not be chosen again when something else is at fault. */
    public void register() {
        boolean received = attempt.run(() -> {
            List<Part> chosen = scans == null ? List.of() : scans.stream().filter(scan -> scan.getSize() > 0).toList();
            chosen.forEach(scan -> kept.add(desk.keep(me.actor(), code, scan)));
        });
        if (received) {
            slip = attempt.get(() -> new Slip(desk.register(me.actor(), code, new RegistrationDesk.Form(typed, kept, key, choices.locale()))));
        }
        if (slip != null) {
            typed.clear();
            attempt.done("comment_registered");
        }
    }

    public void removeScans() {
        kept.clear();
    }

    public ConsultationView getConsultation() {
        if (consultation == null && code != null) {
            consultation = choices.consultation(code);
        }
        return consultation;
    }

    public List<SelectItem> getProvisions() {
        if (provisions == null) {
            provisions = choices.provisions(getConsultation());
        }
        return provisions;
    }

    public List<SelectItem> getChannels() {
        return choices.channels();
    }

    public List<SelectItem> getStances() {
        return choices.stances();
    }

    public Slip getSlip() {
        return slip;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public int getKeptScans() {
        return kept.size();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public List<Part> getScans() {
        return scans;
    }

    public void setScans(List<Part> scans) {
        this.scans = scans;
    }
}
