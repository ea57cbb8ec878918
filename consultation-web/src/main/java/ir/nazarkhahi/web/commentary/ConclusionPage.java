package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.commentary.conclusion.ProposedConclusion;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.TypedMoment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The end of a consultation: promulgated or sent, with every answer released in the same moment. */
@Named
@ViewScoped
public class ConclusionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConclusionService conclusions;
    @Inject
    private ConsultationService consultations;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private String code;
    private ConsultationView consultation;
    private List<String> obstacles = List.of();
    private ProposedConclusion proposed;
    private boolean mine;

    public void load() {
        attempt.run(() -> {
            consultation = consultations.byCode(me.actor(), code);
            obstacles = conclusions.obstacles(me.actor(), code);
            proposed = conclusions.proposed(me.actor(), code).orElse(null);
            mine = conclusions.mayPropose(me.actor(), code);
        });
    }

    public void propose() {
        if (attempt.run("consultation:" + code, () -> conclusions.propose(me.actor(), code, conclusion()))) {
            attempt.done("conclusion_proposed", "/staff/consultations/" + code + "/conclusion");
        }
    }

    public void approve() {
        if (attempt.run("consultation:" + code, () -> conclusions.approve(me.actor(), code, proposed.version()))) {
            attempt.done("conclusion_approved", "/staff/consultations/" + code + "/conclusion");
        }
    }

    private Conclusion conclusion() {
        return new Conclusion(typed.get("number"), TypedMoment.day("date", typed.get("date")), TypedMoment.day("effectiveDate", typed.get("effectiveDate")), typed.get("signatory"));
    }

    public boolean isMineToPropose() {
        return mine;
    }

    public boolean isReady() {
        return consultation != null && consultation.stage() == Stage.REVISED;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public ConsultationView getConsultation() {
        return consultation;
    }

    public List<String> getObstacles() {
        return obstacles;
    }

    public ProposedConclusion getProposed() {
        return proposed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
