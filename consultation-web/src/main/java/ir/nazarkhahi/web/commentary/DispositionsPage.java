package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.commentary.CommentaryService;
import ir.nazarkhahi.commentary.GroupView;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.disposition.DispositionService;
import ir.nazarkhahi.commentary.disposition.PutDisposition;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers to the comments on one provision: one at a time, or many that are marked, identical texts always together. */
@Named
@ViewScoped
public class DispositionsPage extends GroupsOfProvision {
    private static final long serialVersionUID = 1L;

    @Inject
    private CommentaryService commentary;
    @Inject
    private DispositionService dispositions;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, Boolean> marked = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();

    public void load() {
        attempt.run(() -> read(commentary, me.actor()));
    }

    public void put() {
        List<String> chosen = getGroups().items().stream().map(GroupView::ref).filter(ref -> Boolean.TRUE.equals(marked.get(ref))).toList();
        boolean done = attempt.run("consultation:" + getCode(), () -> {
            if (chosen.isEmpty()) {
                throw new InvalidInputException("marked", "nothing_marked");
            }
            DispositionKind kind = typed.get("disposition") == null ? null : DispositionKind.valueOf(typed.get("disposition"));
            dispositions.put(me.actor(), getCode(), chosen.stream().map(ref -> answer(ref, kind)).toList());
        });
        if (done) {
            attempt.done("dispositions_saved", "/staff/consultations/" + getCode() + "/dispositions?provision=" + getProvision() + "&page=" + getPage());
        }
    }

    /** A single comment goes with the version that was read, so that nobody's answer is lost; a group replaces as a whole. */
    private PutDisposition answer(String ref, DispositionKind kind) {
        GroupView group = getGroups().items().stream().filter(item -> item.ref().equals(ref)).findFirst().orElseThrow();
        if (group.size() > 1) {
            return PutDisposition.ofGroup(ref, kind, typed.get("reason"), typed.get("answer"));
        }
        Integer version = group.disposition() == null ? null : group.disposition().version();
        return PutDisposition.of(ref, kind, typed.get("reason"), typed.get("answer"), version);
    }

    public DispositionKind[] getKinds() {
        return DispositionKind.values();
    }

    public Map<String, Boolean> getMarked() {
        return marked;
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
