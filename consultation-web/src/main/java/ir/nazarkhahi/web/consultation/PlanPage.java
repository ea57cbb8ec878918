package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.calendar.DateWords;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.consultation.plan.Explanation;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.TypedMoment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said about a consultation before it is published: for a draft, or for a plan that is to be changed. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ANNEXES = 3;

    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private Long draftId;
    private String code;
    private int version;

    public void load() {
        if (!typed.isEmpty()) {
            return;
        }
        attempt.run(() -> {
            if (code != null) {
                fill(consultations.byCode(me.actor(), code));
            } else if (draftId != null) {
                me.actor().require(Permission.CONSULTATION_PROPOSE, drafts.officePath(draftId));
                DraftView draft = drafts.byId(draftId);
                typed.put("title", draft.title());
                typed.put("kind", draft.kind());
            }
        });
    }

    public void save() {
        if (code == null) {
            ConsultationView made = attempt.get(() -> consultations.plan(me.actor(), draftId, plan()));
            leave(made);
        } else {
            ConsultationView[] changed = new ConsultationView[1];
            attempt.run("consultation:" + code, () -> changed[0] = consultations.edit(me.actor(), code, version, plan()));
            leave(changed[0]);
        }
    }

    private void leave(ConsultationView saved) {
        if (saved != null) {
            attempt.done("plan_saved", "/staff/consultations/" + saved.code());
        }
    }

    private void fill(ConsultationView consultation) {
        version = consultation.version();
        typed.put("title", consultation.title());
        typed.put("kind", consultation.kind().code());
        typed.put("why", consultation.explanation().why());
        typed.put("legalBasis", consultation.explanation().legalBasis());
        typed.put("whatChanges", consultation.explanation().whatChanges());
        typed.put("contact", consultation.explanation().contact());
        typed.put("opensAt", consultation.opensAt() == null ? "" : DateWords.shortDate(consultation.opensAt(), Locale.ENGLISH));
        List<AnnexText> annexes = consultations.annexes(consultation.id());
        for (int i = 0; i < annexes.size(); i++) {
            typed.put("annexTitle" + i, annexes.get(i).title());
            typed.put("annexText" + i, annexes.get(i).text());
        }
    }

    private ConsultationPlan plan() {
        Explanation explanation = new Explanation(typed.get("why"), typed.get("legalBasis"), typed.get("whatChanges"), typed.get("contact"));
        List<AnnexText> annexes = new ArrayList<>();
        for (int i = 0; i < ANNEXES; i++) {
            AnnexText annex = new AnnexText(typed.get("annexTitle" + i), typed.get("annexText" + i));
            if (!annex.title().isEmpty() || !annex.text().isEmpty()) {
                annexes.add(annex);
            }
        }
        return new ConsultationPlan(typed.get("kind"), typed.get("title"), TypedMoment.startOf("opensAt", typed.get("opensAt")), explanation, annexes);
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Long getDraftId() {
        return draftId;
    }

    public void setDraftId(Long draftId) {
        this.draftId = draftId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
