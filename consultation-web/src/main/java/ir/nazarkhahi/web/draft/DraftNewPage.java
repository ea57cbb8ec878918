package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.Map;

/** A file becomes a draft. */
@Named
@RequestScoped
public class DraftNewPage {

    @Inject
    private DraftService drafts;
    @Inject
    private KindService kinds;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private Part file;

    public void create() {
        DraftView made = attempt.get(() -> drafts.create(me.actor(),
                new NewDraft(typed.get("title"), typed.get("kind"), typed.get("office"), Uploaded.name(file), Uploaded.bytes(file))));
        if (made != null) {
            attempt.done("draft_imported", "/staff/drafts/" + made.id());
        }
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
