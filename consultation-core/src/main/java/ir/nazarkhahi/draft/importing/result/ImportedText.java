package ir.nazarkhahi.draft.importing.result;

import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayList;
import java.util.List;

/** A text as a tree of provisions. */
public record ImportedText(List<ImportedProvision> provisions) {

    public ImportedText {
        provisions = List.copyOf(provisions);
    }

    /** All provisions in text order. */
    public List<ImportedProvision> flat() {
        List<ImportedProvision> all = new ArrayList<>();
        provisions.forEach(provision -> provision.visit(all::add));
        return all;
    }

    public long count(ProvisionType type) {
        return flat().stream().filter(provision -> provision.type() == type).count();
    }
}
