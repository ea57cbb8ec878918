package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.draft.waiting.ImportService;
import ir.nazarkhahi.draft.waiting.ImportView;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A large file on its way to becoming a draft: how far it is, or why it could not be read. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService imports;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private long id;
    private transient ImportView view;

    public void load() {
        attempt.run(() -> view = imports.byId(me.actor(), id));
    }

    public void cancel() {
        if (attempt.run(() -> imports.cancel(me.actor(), id))) {
            attempt.done("job_cancelling", here());
        }
    }

    public void again() {
        if (attempt.run(() -> imports.again(me.actor(), id))) {
            attempt.done("import_ordered", here());
        }
    }

    public void discard() {
        if (attempt.run(() -> imports.discard(me.actor(), id))) {
            attempt.done("import_discarded", "/staff/drafts");
        }
    }

    /** Why it failed, in words; what to do about it is in them. */
    public String getFailure() {
        return "internal".equals(view.job().failure()) || view.job().failure() == null ? null : attempt.sentence(view.job().failure());
    }

    public boolean isUnderWay() {
        return view != null && !view.job().state().isFinal();
    }

    private String here() {
        return "/staff/drafts/imports/" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ImportView getView() {
        if (view == null && id != 0) {
            load();
        }
        return view;
    }
}
