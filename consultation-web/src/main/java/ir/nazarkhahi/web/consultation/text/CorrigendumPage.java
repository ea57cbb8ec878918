package ir.nazarkhahi.web.consultation.text;

import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.corrigendum.Corrigendum;
import ir.nazarkhahi.consultation.corrigendum.CorrigendumService;
import ir.nazarkhahi.consultation.corrigendum.ProposedCorrigendum;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.web.draft.ProvisionEditor;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The corrected text in hand, the note to the public, and the proposal that waits for a second person. */
@Named
@ViewScoped
public class CorrigendumPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Correcting correcting;
    @Inject
    private ProvisionEditor editor;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private String code;
    private boolean substantive;
    private int base;
    private ConsultationView consultation;
    private ProposedCorrigendum proposed;

    public void load() {
        attempt.run(() -> {
            consultation = correcting.consultations.byCode(me.actor(), code);
            proposed = correcting.corrigenda.find(me.actor(), code).orElse(null);
            if (base == 0) {
                base = correcting.texts.of(consultation.id()).size();
            }
            editor.load(consultation.versionId());
        });
    }

    public void propose() {
        step("corrigendum_proposed", () -> correcting.corrigenda.propose(me.actor(), code,
                new Corrigendum(base, editor.edited(), typed.get("noteFa"), typed.get("noteEn"), substantive, typed.get("reason"))));
    }

    public void approve() {
        step("corrigendum_published", () -> correcting.corrigenda.approve(me.actor(), code, proposed.id()));
    }

    public void drop() {
        step("corrigendum_dropped", () -> correcting.corrigenda.drop(me.actor(), code, proposed.id()));
    }

    private void step(String word, Runnable work) {
        if (attempt.run("consultation:" + code, work)) {
            attempt.done(word, "/staff/consultations/" + code + "/corrigendum");
        }
    }

    public boolean isRunning() {
        return consultation != null && CorrigendumService.isRunning(consultation);
    }

    public ConsultationView getConsultation() {
        return consultation;
    }

    public ProposedCorrigendum getProposed() {
        return proposed;
    }

    /** The number of the text that is asked about. */
    public int getBase() {
        return base;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isSubstantive() {
        return substantive;
    }

    public void setSubstantive(boolean substantive) {
        this.substantive = substantive;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The use cases of this page, together. */
    @Dependent
    static class Correcting implements Serializable {
        private static final long serialVersionUID = 1L;
        @Inject
        private ConsultationService consultations;
        @Inject
        private CorrigendumService corrigenda;
        @Inject
        private TextService texts;
    }
}
