package ir.nazarkhahi.commentary.outcome;

import ir.nazarkhahi.draft.version.ProvisionView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the provisions of two versions beside each other by their lineage: in the order of the draft, new ones behind what they follow in the revision. */
final class Beside {

    /** Either may be null, never both. */
    record Pair(ProvisionView draft, ProvisionView revision) {}

    private Beside() {}

    static List<Pair> of(List<ProvisionView> draft, List<ProvisionView> revision) {
        Map<Long, ProvisionView> revised = new HashMap<>();
        revision.forEach(provision -> revised.put(provision.lineage(), provision));
        Set<Long> known = new HashSet<>();
        draft.forEach(provision -> known.add(provision.lineage()));
        Map<Long, List<ProvisionView>> added = addedBehind(revision, known);
        List<Pair> pairs = new ArrayList<>();
        added.getOrDefault(null, List.of()).forEach(provision -> pairs.add(new Pair(null, provision)));
        for (ProvisionView provision : draft) {
            pairs.add(new Pair(provision, revised.get(provision.lineage())));
            added.getOrDefault(provision.lineage(), List.of()).forEach(fresh -> pairs.add(new Pair(null, fresh)));
        }
        return pairs;
    }

    private static Map<Long, List<ProvisionView>> addedBehind(List<ProvisionView> revision, Set<Long> known) {
        Map<Long, List<ProvisionView>> added = new HashMap<>();
        Long last = null;
        for (ProvisionView provision : revision) {
            if (known.contains(provision.lineage())) {
                last = provision.lineage();
            } else {
                added.computeIfAbsent(last, behind -> new ArrayList<>()).add(provision);
            }
        }
        return added;
    }
}
