package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.commentary.Balance;
import ir.nazarkhahi.commentary.CommentaryView;
import ir.nazarkhahi.commentary.ProvisionCommentary;
import ir.nazarkhahi.commentary.StanceTally;
import ir.nazarkhahi.commentary.summary.AssignmentView;
import ir.nazarkhahi.commentary.summary.SummaryView;
import ir.nazarkhahi.commentary.summary.WritingView;
import ir.nazarkhahi.consultation.ConsultationStatus;
import java.util.List;

/**
 * The commentary in numbers and summaries; its comments are read by provision.
 *
 * @param summary missing if none was written; its version is sent back on saving
 * @param whole the comments on no single provision
 * @param answered how many comments have a disposition so far
 */
public record CommentaryJson(String code, String title, ConsultationStatus status, BalanceJson balance, StancesJson stances, SummaryView summary, ProvisionJson whole,
        List<ProvisionJson> provisions, long answered) {

    /** @param closes whether the commentary may be handed over; @param obstacles what is in the way, as codes */
    public record BalanceJson(long received, long published, long redacted, long rejected, long withdrawn, long held, long unnumbered, boolean closes, List<String> obstacles) {
        public static BalanceJson of(Balance balance) {
            return new BalanceJson(balance.received(), balance.published(), balance.redacted(), balance.rejected(), balance.withdrawn(), balance.held(), balance.unnumbered(),
                    balance.closes(), balance.obstacles());
        }
    }

    public record StancesJson(long total, long support, long oppose, long amend, long neutral) {
        public static StancesJson of(StanceTally tally) {
            return new StancesJson(tally.total(), tally.support(), tally.oppose(), tally.amend(), tally.neutral());
        }
    }

    /** @param provision eId; missing for the whole; @param groups identical texts once, the largest groups first, as many as were asked for */
    public record ProvisionJson(String provision, String parent, String label, String heading, long comments, StancesJson stances, SummaryView summary,
            AssignmentView assignment, WritingView writing, long answered, List<GroupJson> groups) {
        static ProvisionJson of(ProvisionCommentary place, List<GroupJson> groups) {
            return new ProvisionJson(place.eId(), place.parentEId(), place.label(), place.heading(), place.comments(), StancesJson.of(place.stances()),
                    place.summary(), place.assignment(), place.writing(), place.answered(), groups);
        }
    }

    static CommentaryJson of(CommentaryView view, ProvisionJson whole, List<ProvisionJson> provisions) {
        return new CommentaryJson(view.consultation().code(), view.consultation().title(), view.consultation().status(), BalanceJson.of(view.balance()),
                StancesJson.of(view.stances()), view.summary(), whole, provisions, view.answered());
    }
}
