package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.ImportSettings;
import ir.nazarkhahi.draft.waiting.ImportService;
import ir.nazarkhahi.web.file.UploadedFile;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** A newer file of a draft's text becomes its next version. */
@Named
@RequestScoped
public class NewerFilePage {

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

    private Part file;

    /** @param base the newest version that was on the page */
    public void bring(long draft, long base) {
        attempt.run("draft:" + draft, () -> {
            byte[] bytes = UploadedFile.bytes(file, "document_empty");
            if (settings.takesLong(bytes)) {
                attempt.done("import_ordered", "/staff/drafts/imports/" + imports.orderNewer(me.actor(), draft, base, UploadedFile.name(file), bytes).id());
            } else {
                drafts.importAgain(me.actor(), draft, base, UploadedFile.name(file), bytes);
                attempt.done("draft_imported", "/staff/drafts/" + draft);
            }
        });
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
