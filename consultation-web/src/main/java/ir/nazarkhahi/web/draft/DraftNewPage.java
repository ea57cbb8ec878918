package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        DraftView made = attempt.get(() -> {
            if (file == null || file.getSize() == 0) {
                throw new InvalidInputException("file", "document_empty");
            }
            return drafts.create(me.actor(), new NewDraft(typed.get("title"), typed.get("kind"), typed.get("office"), file.getSubmittedFileName(), bytes()));
        });
        if (made != null) {
            attempt.done("draft_imported", "/staff/drafts/" + made.id());
        }
    }

    private byte[] bytes() {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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
