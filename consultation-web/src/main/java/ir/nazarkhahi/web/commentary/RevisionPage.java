package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.commentary.conclusion.RevisionService;
import ir.nazarkhahi.commentary.conclusion.RevisionView;
import ir.nazarkhahi.commentary.conclusion.SaveRevision;
import ir.nazarkhahi.commentary.outcome.OutcomeService;
import ir.nazarkhahi.commentary.outcome.ProvisionOutcome;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.draft.redline.Redline;
import ir.nazarkhahi.web.draft.ProvisionEditor;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** The revised text, provision by provision, or the reason why it stays; and the draft beside it with the changes marked. */
@Named
@ViewScoped
public class RevisionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Revising revising;
    @Inject
    private ProvisionEditor editor;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private String code;
    private String unchangedReason;
    private ConsultationView consultation;
    private RevisionView revision;
    private List<ProvisionOutcome> beside;

    public void load() {
        attempt.run(() -> {
            consultation = revising.consultations.byCode(me.actor(), code);
            revision = revising.revisions.find(me.actor(), code).orElse(null);
            beside = revising.outcomes.sideBySide(me.actor(), code);
            editor.load(revision == null ? consultation.versionId() : revision.versionId());
        });
    }

    public void save() {
        store(() -> new SaveRevision(editor.changes(), null, version()));
    }

    public void leaveUnchanged() {
        store(() -> new SaveRevision(List.of(), unchangedReason, version()));
    }

    private void store(Supplier<SaveRevision> asked) {
        if (attempt.run("consultation:" + code, () -> revising.revisions.save(me.actor(), code, asked.get()))) {
            attempt.done("revision_saved", "/staff/consultations/" + code + "/revision");
        }
    }

    private Integer version() {
        return revision == null ? null : revision.version();
    }

    /** Escaped, with the changes marked. */
    public String marked(ProvisionOutcome provision) {
        return Redline.html(provision.redline());
    }

    public boolean isEditable() {
        return consultation != null && (consultation.stage() == Stage.HANDED_OVER || consultation.stage() == Stage.REVISED) && me.may("DISPOSITION_WRITE");
    }

    public List<ProvisionOutcome> getChanged() {
        return beside == null ? List.of() : beside.stream().filter(provision -> provision.change() != ProvisionOutcome.Change.KEPT).toList();
    }

    public ConsultationView getConsultation() {
        return consultation;
    }

    public RevisionView getRevision() {
        return revision;
    }

    public String getUnchangedReason() {
        return unchangedReason;
    }

    public void setUnchangedReason(String unchangedReason) {
        this.unchangedReason = unchangedReason;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The use cases of this page, together. */
    @Dependent
    static class Revising implements Serializable {
        private static final long serialVersionUID = 1L;
        @Inject
        private ConsultationService consultations;
        @Inject
        private RevisionService revisions;
        @Inject
        private OutcomeService outcomes;
    }
}
