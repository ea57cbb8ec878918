package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.ImportSettings;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.draft.waiting.ImportService;
import ir.nazarkhahi.draft.waiting.ImportView;
import ir.nazarkhahi.web.file.UploadedFile;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file becomes a draft. */
@Named
@RequestScoped
public class DraftNewPage {

    @Inject
    private DraftService drafts;
    @Inject
    private ImportService imports;
    @Inject
    private ImportSettings settings;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private Part file;
    private List<ImportView> unfinished;

    public void create() {
        attempt.run(() -> {
            byte[] bytes = UploadedFile.bytes(file, "document_empty");
            NewDraft asked = new NewDraft(typed.get("title"), typed.get("kind"), typed.get("office"), UploadedFile.name(file), bytes);
            if (settings.takesLong(bytes)) {
                attempt.done("import_ordered", "/staff/drafts/imports/" + imports.order(me.actor(), asked).id());
            } else {
                attempt.done("draft_imported", "/staff/drafts/" + drafts.create(me.actor(), asked).id());
            }
        });
    }

    /** Files that are still to become drafts, or failed to. */
    public List<ImportView> getUnfinished() {
        if (unfinished == null) {
            unfinished = imports.unfinished(me.actor());
        }
        return unfinished;
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
