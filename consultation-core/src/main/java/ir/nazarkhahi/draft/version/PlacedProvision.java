package ir.nazarkhahi.draft.version;

import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.draft.importing.result.ImportedText;
import ir.nazarkhahi.draft.lineage.Lineages;
import ir.nazarkhahi.draft.lineage.Wording;
import ir.nazarkhahi.draft.structure.EIds;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayList;
import java.util.List;

/** A provision with its place in a version, about to be written. @param lineage null as long as none is given */
record PlacedProvision(String eId, String parentEId, int depth, ProvisionType type, String number, String label, String heading, String text,
        Long lineage) {

    PlacedProvision withLineage(long given) {
        return new PlacedProvision(eId, parentEId, depth, type, number, label, heading, text, given);
    }

    static List<PlacedProvision> of(ImportedText text) {
        List<PlacedProvision> placed = new ArrayList<>();
        text.provisions().forEach(provision -> place(provision, null, 0, placed));
        return placed;
    }

    /** Parents follow from the depths, addresses from types and numbers. */
    static List<PlacedProvision> of(List<EditedProvision> edited) {
        EIds eIds = new EIds();
        List<PlacedProvision> placed = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (EditedProvision e : edited) {
            open.subList(Math.min(e.depth(), open.size()), open.size()).clear();
            String parent = open.isEmpty() ? null : open.get(open.size() - 1);
            String eId = eIds.next(parent, e.type(), e.number());
            placed.add(new PlacedProvision(eId, parent, open.size(), e.type(), e.number(), e.label(), e.heading(), e.text(), e.lineage()));
            open.add(eId);
        }
        return placed;
    }

    /** As they will be read, without ids; what is new has a lineage below zero, each another. */
    static List<ProvisionView> preview(List<PlacedProvision> placed) {
        List<ProvisionView> views = new ArrayList<>();
        for (PlacedProvision p : placed) {
            int ordinal = views.size();
            views.add(new ProvisionView(0, p.eId, p.parentEId, p.depth, p.type, p.number, p.label, p.heading, p.text, p.lineage == null ? -1 - ordinal : p.lineage, ordinal));
        }
        return views;
    }

    /** The newer provisions with the lineages of those they continue. */
    static List<PlacedProvision> continuing(List<ProvisionView> before, List<PlacedProvision> after) {
        int[] continued = Lineages.match(before.stream().map(p -> Wording.of(p.eId(), p.type(), p.heading(), p.text())).toList(),
                after.stream().map(p -> Wording.of(p.eId(), p.type(), p.heading(), p.text())).toList());
        List<PlacedProvision> result = new ArrayList<>(after);
        for (int i = 0; i < continued.length; i++) {
            if (continued[i] >= 0) {
                result.set(i, after.get(i).withLineage(before.get(continued[i]).lineage()));
            }
        }
        return result;
    }

    private static void place(ImportedProvision from, String parent, int depth, List<PlacedProvision> placed) {
        placed.add(new PlacedProvision(from.eId(), parent, depth, from.type(), from.number(), from.label(), from.heading(), from.text(), null));
        from.children().forEach(child -> place(child, from.eId(), depth + 1, placed));
    }
}
