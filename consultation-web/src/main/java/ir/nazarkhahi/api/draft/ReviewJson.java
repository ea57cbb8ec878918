package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.redline.Span;
import ir.nazarkhahi.draft.review.ReviewView;
import ir.nazarkhahi.draft.review.ReviewedProvision;
import ir.nazarkhahi.draft.review.difference.Difference;
import java.time.Instant;
import java.util.List;

/**
 * The review of a draft as it stands.
 *
 * @param version sent back on writing
 * @param base number of the draft's version that the steps are steps from
 * @param outdated whether the draft has a newer one by now
 * @param provisions in text order
 * @param differences what is not as it was imported; empty if not a character was lost or added
 */
public record ReviewJson(long draft, int version, int base, boolean outdated, int steps, boolean canUndo, boolean canRedo, String changedBy, Instant changedAt,
        List<ProvisionInHand> provisions, List<ImportWarning> warnings, List<DifferenceJson> differences) {

    /** @param id its name for operations @param line where it begins in the source, from 1; 0 if that is not known */
    public record ProvisionInHand(String id, String eId, int depth, String type, String number, String label, String heading, String text, int line) {

        static ProvisionInHand of(ReviewedProvision it) {
            return new ProvisionInHand(it.id(), it.eId(), it.depth(), it.type().name(), it.number(), it.label(), it.heading(), it.text(), it.line());
        }
    }

    /** @param provision where it is now; missing if nothing of it is left @param spans KEPT, DELETED and INSERTED in order */
    public record DifferenceJson(String provision, int line, List<SpanJson> spans) {

        static DifferenceJson of(Difference it) {
            return new DifferenceJson(it.provision(), it.line(), it.spans().stream().map(SpanJson::of).toList());
        }
    }

    public record SpanJson(String mark, String text) {

        static SpanJson of(Span span) {
            return new SpanJson(span.mark().name(), span.text());
        }
    }

    static ReviewJson of(ReviewView it) {
        return new ReviewJson(it.draftId(), it.version(), it.base(), !it.newest(), it.steps(), it.canUndo(), it.canRedo(), it.changedBy(), it.changedAt(),
                it.provisions().stream().map(ProvisionInHand::of).toList(), it.warnings(), it.differences().stream().map(DifferenceJson::of).toList());
    }
}
