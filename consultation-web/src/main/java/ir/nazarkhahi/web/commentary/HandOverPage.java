package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.commentary.Balance;
import ir.nazarkhahi.commentary.CommentaryService;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.handover.HandOverDocuments;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.HandOverState;
import ir.nazarkhahi.commentary.handover.HandOverView;
import ir.nazarkhahi.commentary.handover.ProposeHandOver;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.TypedMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commentary goes to the office that answers: proposed, approved, accepted or returned. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Steps steps;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private String[] copies = {};
    private String code;
    private ConsultationView consultation;
    private Balance balance;
    private HandOverView newest;

    public void load() {
        attempt.run(() -> {
            consultation = steps.consultations.byCode(me.actor(), code);
            typed.putIfAbsent("office", consultation.office().code());
            newest = found();
            balance = steps.commentary.balance(me.actor(), code);
        });
    }

    private HandOverView found() {
        try {
            return steps.handOvers.find(me.actor(), code);
        } catch (NotFoundException none) {
            return null;
        }
    }

    public void propose() {
        step("hand_over_proposed", () -> steps.handOvers.propose(me.actor(), code,
                new ProposeHandOver(typed.get("office"), List.of(copies), TypedMoment.day("dueDate", typed.get("dueDate")), typed.get("letterNumber"))));
    }

    public void approve() {
        step("hand_over_approved", () -> steps.handOvers.approve(me.actor(), code, newest.version()));
    }

    public void accept() {
        step("hand_over_accepted", () -> steps.handOvers.accept(me.actor(), code));
    }

    public void giveBack() {
        step("hand_over_returned", () -> steps.handOvers.giveBack(me.actor(), code, typed.get("reason")));
    }

    public void makeAgain() {
        step("documents_ordered", () -> steps.documents.makeAgain(me.actor(), code));
    }

    /** Until it lies in the office's inbox, and again when it was returned. */
    public boolean isProposable() {
        return consultation != null && (consultation.stage() == Stage.PUBLISHED || consultation.stage() == Stage.UNDER_REVIEW)
                && me.may("HAND_OVER_PROPOSE", consultation.officePath());
    }

    public boolean isIn(String state) {
        return newest != null && newest.state() == HandOverState.valueOf(state);
    }

    public int getFormats() {
        return DocumentFormat.values().length;
    }

    public boolean isMineToAnswer() {
        return newest != null && me.may("DISPOSITION_WRITE", newest.office().path());
    }

    private void step(String word, Runnable work) {
        if (attempt.run("consultation:" + code, work)) {
            attempt.done(word, "/staff/consultations/" + code + "/hand-over");
        }
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String[] getCopies() {
        return copies.clone();
    }

    public void setCopies(String[] copies) {
        this.copies = copies == null ? new String[0] : copies.clone();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ConsultationView getConsultation() {
        return consultation;
    }

    public Balance getBalance() {
        return balance;
    }

    public HandOverView getNewest() {
        return newest;
    }

    /** The use cases of this page, together. */
    @Dependent
    static class Steps implements Serializable {
        private static final long serialVersionUID = 1L;
        @Inject
        private HandOverService handOvers;
        @Inject
        private HandOverDocuments documents;
        @Inject
        private CommentaryService commentary;
        @Inject
        private ConsultationService consultations;
    }
}
