package ir.nazarkhahi.draft.review;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.review.difference.Difference;
import java.time.Instant;
import java.util.List;

/**
 * A review as it stands.
 *
 * @param version changes with every step by anybody and with every new version of the draft; sent back on writing
 * @param base number of the version that the steps are steps from
 * @param newest whether that is the draft's newest; otherwise the review can only be given up
 * @param steps how many steps count
 * @param changedBy who took the last; null if none was ever taken
 * @param warnings of the import, by line
 * @param differences from the imported text
 */
public record ReviewView(long draftId, int version, int base, boolean newest, int steps, boolean canUndo, boolean canRedo, String changedBy,
        Instant changedAt, List<ReviewedProvision> provisions, List<ImportWarning> warnings, List<Difference> differences) {

    public ReviewView {
        provisions = List.copyOf(provisions);
        warnings = List.copyOf(warnings);
        differences = List.copyOf(differences);
    }
}
