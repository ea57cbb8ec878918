package ir.nazarkhahi.web.moderation;

import ir.nazarkhahi.comment.moderation.Decision;
import ir.nazarkhahi.comment.moderation.ModerationAction;
import ir.nazarkhahi.comment.moderation.ModerationService;
import ir.nazarkhahi.comment.moderation.QueuedComment;
import ir.nazarkhahi.comment.moderation.queue.QueuedRule;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.list.PagedRows;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What is held, oldest first, many of it marked at once, and one comment in hand: from the queue, or any by its ref. */
@Named
@ViewScoped
public class ModerationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ModerationService moderation;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private final PagedRows<QueuedComment> rows = new PagedRows<>(QueuedComment::ref, (sorting, page, size) -> moderation.queue(me.actor(), choice().filter(), page, size));
    private List<QueuedComment> marked = List.of();
    private String ref;
    private final QueueChoice choice = new QueueChoice();
    private QueuedComment chosen;

    public void load() {
        attempt.run(() -> {
            if (ref != null && !ref.isBlank()) {
                chosen = moderation.find(me.actor(), Digits.latin(ref).strip());
                typed.putIfAbsent("redactedText", chosen.text());
                typed.putIfAbsent("redactedWording", chosen.suggestedWording());
                typed.putIfAbsent("redactedName", chosen.publicName());
                typed.putIfAbsent("redactedOrganisation", chosen.organisation());
            }
        });
    }

    public void publish() {
        decide("comment_published", Decision.publish());
    }

    public void reject() {
        decide("comment_rejected", Decision.reject(typed.get("reason")));
    }

    public void redact() {
        decide("comment_redacted", new Decision(ModerationAction.REDACT, typed.get("reason"), typed.get("redactedText"), typedOver("redactedWording", chosen.suggestedWording()),
                typedOver("redactedName", chosen.publicName()), typedOver("redactedOrganisation", chosen.organisation())));
    }

    /** What was there and is left empty shall go; what was not there was not asked. */
    private String typedOver(String field, String before) {
        return before == null ? null : Objects.requireNonNullElse(typed.get(field), "");
    }

    public void publishMarked() {
        decideMarked("comments_published", Decision.publish());
    }

    public void rejectMarked() {
        decideMarked("comments_rejected", Decision.reject(typed.get("reason")));
    }

    public void passMarked() {
        withMarked("comments_passed", refs -> moderation.pass(me.actor(), refs));
    }

    private void decideMarked(String word, Decision decision) {
        withMarked(word, refs -> moderation.decide(me.actor(), refs, decision));
    }

    private void withMarked(String word, Consumer<List<String>> work) {
        boolean done = attempt.run(() -> {
            if (marked.isEmpty()) {
                throw new InvalidInputException("marked", "nothing_marked");
            }
            work.accept(marked.stream().map(QueuedComment::ref).toList());
        });
        if (done) {
            attempt.done(word, "/staff/moderation" + (choice.isFlagged() ? "?list=FLAGGED" : ""));
        }
    }

    private void decide(String word, Decision decision) {
        if (attempt.run("comment:" + chosen.ref(), () -> moderation.decide(me.actor(), chosen.ref(), decision))) {
            attempt.done(word, "/staff/moderation");
        }
    }

    /** Not the field itself: it is set after the rows are. */
    private QueueChoice choice() {
        return choice;
    }

    public List<QueuedRule> getRules() {
        return moderation.rules(me.actor(), choice.filter().list());
    }

    public QueueChoice getChoice() {
        return choice;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public PagedRows<QueuedComment> getRows() {
        return rows;
    }

    public List<QueuedComment> getMarked() {
        return marked;
    }

    public void setMarked(List<QueuedComment> marked) {
        this.marked = List.copyOf(marked);
    }

    public QueuedComment getChosen() {
        return chosen;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
