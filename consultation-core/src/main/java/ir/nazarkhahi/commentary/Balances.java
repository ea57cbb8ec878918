package ir.nazarkhahi.commentary;

import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.consultation.ConsultationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Draws the balance of a consultation, counted anew each time. */
@ApplicationScoped
public class Balances {
    @Inject
    private CommentLedger ledger;

    public Balance of(ConsultationView consultation) {
        return Balance.of(ledger.standing(consultation.id()), consultation.sealedAt() != null);
    }

    /** Nothing is sealed there, so nothing waits for a sealing. */
    public Balance ofNews(long itemId) {
        return Balance.of(ledger.standing(itemId), true);
    }

    /** @throws BalanceOpenException while a comment is held or has no number yet */
    public Balance requireClosedOnNews(long itemId) {
        Balance balance = ofNews(itemId);
        if (!balance.closes()) {
            throw new BalanceOpenException(balance);
        }
        return balance;
    }

    /** @throws BalanceOpenException if it does not close */
    public Balance requireClosed(ConsultationView consultation) {
        Balance balance = of(consultation);
        if (!balance.closes()) {
            throw new BalanceOpenException(balance);
        }
        return balance;
    }
}
