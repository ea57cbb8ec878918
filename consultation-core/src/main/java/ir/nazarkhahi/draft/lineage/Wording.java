package ir.nazarkhahi.draft.lineage;

import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.text.Folding;

/** A provision as it is compared. @param folded heading and text in the one form in which texts are compared */
public record Wording(String eId, ProvisionType type, String folded) {

    public static Wording of(String eId, ProvisionType type, String heading, String text) {
        return new Wording(eId, type, Folding.fold(heading + " " + text));
    }
}
