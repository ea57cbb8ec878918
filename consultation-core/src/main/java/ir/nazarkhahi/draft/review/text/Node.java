package ir.nazarkhahi.draft.review.text;

import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provision in hand.
 *
 * @param id its name while it is in hand
 * @param lineage of the provision it continues; null if it is new
 * @param depth 0 at the top, at most one more than the one before it
 * @param number null if it has none
 * @param line where it begins in the imported file, from 1; 0 if that is not known
 */
public record Node(String id, Long lineage, ProvisionType type, int depth, String number, String label, String heading, String text, int line) {

    /** As it stands in a version. */
    public static Node of(ProvisionView view, int line) {
        return new Node("p" + view.ordinal(), view.lineage(), view.type(), view.depth(), view.number(), view.label(), view.heading(), view.text(), line);
    }

    public EditedProvision edited() {
        return new EditedProvision(lineage, type, depth, number, label, heading, text);
    }

    /** Label, heading and text on one line, as they follow one another. */
    public String wording() {
        return Stream.of(label, heading, text).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    public Node at(int newDepth) {
        return new Node(id, lineage, type, newDepth, number, label, heading, text, line);
    }

    public Node as(ProvisionType newType) {
        return new Node(id, lineage, newType, depth, number, label, heading, text, line);
    }

    public Node numbered(String newNumber, String newLabel) {
        return new Node(id, lineage, type, depth, newNumber, newLabel, heading, text, line);
    }

    public Node saying(String newLabel, String newHeading, String newText) {
        return new Node(id, lineage, type, depth, number, newLabel, newHeading, newText, line);
    }

    public Node continuing(Long ofLineage) {
        return new Node(id, ofLineage, type, depth, number, label, heading, text, line);
    }
}
