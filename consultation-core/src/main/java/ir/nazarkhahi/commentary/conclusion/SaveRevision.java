package ir.nazarkhahi.commentary.conclusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Either new wordings, or the reason why the text stays as it is.
 *
 * @param provisions what changes; all else is kept; null or empty if the text stays
 * @param unchangedReason null or empty if the text changes
 * @param version of the revision that was read; null if there was none
 */
public record SaveRevision(List<EditedText> provisions, String unchangedReason, Integer version) {

    /** A missing one among them is found where they are checked, with its place. */
    public SaveRevision {
        provisions = provisions == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(provisions));
    }

    public static SaveRevision unchanged(String reason) {
        return new SaveRevision(List.of(), reason, null);
    }
}
