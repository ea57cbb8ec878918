package ir.nazarkhahi.commentary.disposition;

import java.util.ArrayList;
import java.util.List;

/**
 * One answer to one comment or to many. At least one of ref, refs and group is given.
 *
 * @param ref one comment
 * @param refs many comments
 * @param group a ref: all comments with the same text on the same provision
 * @param reason why, required
 * @param answer what its author is told, required
 * @param version of the disposition that was read, for a single ref; null if there was none
 */
public record PutDisposition(String ref, List<String> refs, String group, DispositionKind disposition, String reason, String answer, Integer version) {

    public static PutDisposition of(String ref, DispositionKind disposition, String reason, String answer, Integer version) {
        return new PutDisposition(ref, null, null, disposition, reason, answer, version);
    }

    public static PutDisposition ofGroup(String ref, DispositionKind disposition, String reason, String answer) {
        return new PutDisposition(null, null, ref, disposition, reason, answer, null);
    }

    List<String> named() {
        List<String> named = new ArrayList<>();
        if (ref != null && !ref.isBlank()) {
            named.add(ref);
        }
        if (refs != null) {
            named.addAll(refs);
        }
        return named;
    }
}
