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

    /** @throws BalanceOpenException if it does not close */
    public Balance requireClosed(ConsultationView consultation) {
        Balance balance = of(consultation);
        if (!balance.closes()) {
            throw new BalanceOpenException(balance);
        }
        return balance;
    }
}
