package ir.nazarkhahi.web.moderation;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.comment.file.CommentFileService;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of the comment in hand. */
@Named
@RequestScoped
public class CommentFilesPage {
    @Inject
    private CommentFileService files;
    @Inject
    private ModerationPage moderation;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private List<AttachedFile> all;

    public List<AttachedFile> getAll() {
        if (all == null) {
            all = moderation.getChosen() == null ? List.of() : files.of(me.actor(), moderation.getChosen().ref());
        }
        return all;
    }

    public void show(int number) {
        decide("file_shown", number, true, null);
    }

    public void withhold(int number) {
        decide("file_withheld", number, false, typed.get("fileReason"));
    }

    private void decide(String word, int number, boolean show, String reason) {
        String ref = moderation.getChosen().ref();
        if (attempt.run(() -> files.decide(me.actor(), ref, number, show, reason))) {
            attempt.done(word, "/staff/moderation?ref=" + ref);
        }
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
