package ir.nazarkhahi.draft.importing.result;

import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.List;
import java.util.function.Consumer;

/**
 * A provision with all below it.
 *
 * @param number in ASCII digits or a letter; null if the source gives none
 * @param label the head as printed; empty if it has none
 * @param line where it begins in the source, from 1
 */
public record ImportedProvision(ProvisionType type, String eId, String number, String label, String heading, String text, int line,
        List<ImportedProvision> children) {

    public ImportedProvision {
        children = List.copyOf(children);
    }

    /** Itself, then all below it, in text order. */
    public void visit(Consumer<ImportedProvision> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.visit(visitor));
    }
}
