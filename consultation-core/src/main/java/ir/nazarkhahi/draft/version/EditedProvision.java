package ir.nazarkhahi.draft.version;

import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.List;

/**
 * A provision as an editor wants it in the next version; the list of them in text order is the whole version.
 *
 * @param lineage of the provision it continues; null if it is new
 * @param depth 0 at the top, at most one more than the one before it
 * @param number null lets it be without
 */
public record EditedProvision(Long lineage, ProvisionType type, int depth, String number, String label, String heading, String text) {

    /** The provision as it stands: unedited. */
    public static EditedProvision of(ProvisionView view) {
        return new EditedProvision(view.lineage(), view.type(), view.depth(), view.number(), view.label(), view.heading(), view.text());
    }

    public EditedProvision withText(String edited) {
        return new EditedProvision(lineage, type, depth, number, label, heading, edited);
    }

    public EditedProvision withHeading(String edited) {
        return new EditedProvision(lineage, type, depth, number, label, edited, text);
    }

    /** The addresses that they would have as a version, in the same order. */
    public static List<String> addresses(List<EditedProvision> edited) {
        return PlacedProvision.of(edited).stream().map(PlacedProvision::eId).toList();
    }
}
