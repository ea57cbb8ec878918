package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.consultation.corrigendum.CorrigendumService;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
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

/** One consultation and the next steps it may take up to its closing. */
@Named
@ViewScoped
public class StaffConsultationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicationService publication;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private String code;
    private ConsultationView view;
    private List<TimelineEvent> timeline;

    public void load() {
        attempt.run(() -> {
            view = consultations.byCode(me.actor(), code);
            timeline = consultations.timeline(view.id());
        });
    }

    public void propose() {
        step("publication_proposed", () -> publication.proposePublication(me.actor(), code, view.version()));
    }

    public void approve() {
        step("publication_approved", () -> publication.approvePublication(me.actor(), code, view.version()));
    }

    public void extend() {
        step("window_extended", () -> publication.extend(me.actor(), code, TypedMoment.endOf("closesAt", typed.get("closesAt")), typed.get("extendReason")));
    }

    public void withdraw() {
        step("consultation_withdrawn", () -> publication.withdraw(me.actor(), code, typed.get("withdrawReason")));
    }

    /** Not before publication: as long as only the clock says so, a plan is one too. */
    public boolean isPublished() {
        return view != null && view.publishedAt() != null;
    }

    public boolean isWithdrawable() {
        return view != null && !view.status().isFinal();
    }

    public boolean isClosed() {
        return view != null && view.status().compareTo(ConsultationStatus.CLOSED) >= 0;
    }

    public boolean isCorrectable() {
        return view != null && CorrigendumService.isRunning(view);
    }

    private void step(String word, Runnable work) {
        if (attempt.run("consultation:" + code, work)) {
            attempt.done(word, "/staff/consultations/" + code);
        }
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ConsultationView getView() {
        return view;
    }

    public List<TimelineEvent> getTimeline() {
        return timeline;
    }
}
