package ir.nazarkhahi.commentary;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Not every received comment is accounted for; the fields name what is in the way, {@link #balance} has the numbers. */
public class BalanceOpenException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    private final transient Balance balance;

    public BalanceOpenException(Balance balance) {
        super(Category.CONFLICT, "balance_open", "the balance does not close: " + String.join(", ", balance.obstacles()),
                balance.obstacles().stream().map(code -> new Field("balance", code)).toArray(Field[]::new));
        this.balance = balance;
    }

    public Balance balance() {
        return balance;
    }
}
