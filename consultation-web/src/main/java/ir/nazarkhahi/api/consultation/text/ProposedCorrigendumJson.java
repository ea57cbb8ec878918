package ir.nazarkhahi.api.consultation.text;

import ir.nazarkhahi.consultation.corrigendum.ProposedCorrigendum;
import ir.nazarkhahi.draft.redline.ChangedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import java.time.Instant;
import java.util.List;

/** A corrigendum that waits for a second person. @param proposal to be sent back with the approval */
public record ProposedCorrigendumJson(long proposal, String proposer, Instant proposedAt, String noteFa, String noteEn, boolean substantive, String reason, List<ChangeJson> changes) {

    /** @param eId in the corrected text; of the earlier one if it is gone @param before missing if it is new @param after missing if it is gone */
    public record ChangeJson(String eId, String change, String before, String after) {

        static ChangeJson of(ChangedProvision one) {
            return new ChangeJson(one.provision().eId(), one.change().name(), text(one.before()), text(one.after()));
        }

        private static String text(ProvisionView provision) {
            return provision == null ? null : provision.wholeText();
        }
    }

    static ProposedCorrigendumJson of(ProposedCorrigendum it) {
        return new ProposedCorrigendumJson(it.id(), it.proposer(), it.proposedAt(), it.noteFa(), it.noteEn(), it.substantive(), it.reason(), it.changes().stream().map(ChangeJson::of).toList());
    }
}
