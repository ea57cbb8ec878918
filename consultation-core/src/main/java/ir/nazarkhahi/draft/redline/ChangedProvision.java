package ir.nazarkhahi.draft.redline;

import ir.nazarkhahi.draft.version.ProvisionView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A provision that differs between two texts.
 *
 * @param before null if it is new
 * @param after null if it is gone
 */
public record ChangedProvision(ProvisionView before, ProvisionView after) implements Serializable {

    public enum Change { ADDED, REMOVED, CHANGED }

    /** What differs in label, heading or text, in the order of the newer text; what is gone behind what it stood behind. */
    public static List<ChangedProvision> between(List<ProvisionView> before, List<ProvisionView> after) {
        Map<Long, ProvisionView> fresh = byLineage(after);
        Map<Long, ProvisionView> old = byLineage(before);
        List<ChangedProvision> pairs = new ArrayList<>();
        int next = 0;
        for (ProvisionView provision : after) {
            ProvisionView earlier = old.get(provision.lineage());
            next = earlier == null ? next : gone(before, next, before.indexOf(earlier), fresh, pairs);
            pairs.add(new ChangedProvision(earlier, provision));
        }
        gone(before, next, before.size(), fresh, pairs);
        return pairs.stream().filter(ChangedProvision::differs).toList();
    }

    /** Tells what is gone up to there. @return where to go on; provisions that moved backwards lead nowhere back */
    private static int gone(List<ProvisionView> before, int from, int to, Map<Long, ProvisionView> fresh, List<ChangedProvision> pairs) {
        for (int i = from; i < to; i++) {
            if (!fresh.containsKey(before.get(i).lineage())) {
                pairs.add(new ChangedProvision(before.get(i), null));
            }
        }
        return Math.max(from, to);
    }

    public Change change() {
        if (before == null) {
            return Change.ADDED;
        }
        return after == null ? Change.REMOVED : Change.CHANGED;
    }

    /** As it stands now, or stood last. */
    public ProvisionView provision() {
        return after == null ? before : after;
    }

    /** Escaped, with the changes marked. */
    public String html() {
        return Redline.html(words(before), words(after));
    }

    private boolean differs() {
        return before == null || after == null || !Objects.equals(words(before), words(after));
    }

    private static String words(ProvisionView provision) {
        return provision == null ? "" : provision.wholeText();
    }

    private static Map<Long, ProvisionView> byLineage(List<ProvisionView> text) {
        return text.stream().collect(Collectors.toMap(ProvisionView::lineage, Function.identity()));
    }
}
