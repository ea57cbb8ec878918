package ir.nazarkhahi.consultation.corrigendum;

import ir.nazarkhahi.draft.redline.ChangedProvision;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A corrigendum that waits for a second person; for staff only.
 *
 * @param id to be sent back with the approval: what is approved is what was read
 * @param changes what differs from the text that is asked about
 */
public record ProposedCorrigendum(long id, String proposer, Instant proposedAt, String noteFa, String noteEn, boolean substantive, String reason,
        List<ChangedProvision> changes) implements Serializable {

    public ProposedCorrigendum {
        changes = List.copyOf(changes);
    }
}
