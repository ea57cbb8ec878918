package ir.nazarkhahi.web.moderation;

import ir.nazarkhahi.comment.moderation.Decision;
import ir.nazarkhahi.comment.moderation.ModerationAction;
import ir.nazarkhahi.comment.moderation.ModerationService;
import ir.nazarkhahi.comment.moderation.QueuedComment;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What is held, oldest first, and one comment in hand: from the queue, or any by its ref. */
@Named
@ViewScoped
public class ModerationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    private ModerationService moderation;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private int page;
    private String ref;
    private Page<QueuedComment> queue;
    private QueuedComment chosen;

    public void load() {
        attempt.run(() -> {
            queue = moderation.queue(me.actor(), Math.max(0, page), SIZE);
            if (ref != null && !ref.isBlank()) {
                chosen = moderation.find(me.actor(), Digits.latin(ref).strip());
                typed.putIfAbsent("redactedText", chosen.text());
                typed.putIfAbsent("redactedWording", chosen.suggestedWording());
            }
        });
    }

    public void publish() {
        decide("comment_published", new Decision(ModerationAction.PUBLISH, null, null, null));
    }

    public void reject() {
        decide("comment_rejected", new Decision(ModerationAction.REJECT, typed.get("reason"), null, null));
    }

    public void redact() {
        decide("comment_redacted", new Decision(ModerationAction.REDACT, typed.get("reason"), typed.get("redactedText"), typed.get("redactedWording")));
    }

    private void decide(String word, Decision decision) {
        if (attempt.run("comment:" + chosen.ref(), () -> moderation.decide(me.actor(), chosen.ref(), decision))) {
            attempt.done(word, "/staff/moderation");
        }
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Page<QueuedComment> getQueue() {
        return queue;
    }

    public QueuedComment getChosen() {
        return chosen;
    }

    public boolean isMore() {
        return queue != null && (page + 1L) * SIZE < queue.total();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
