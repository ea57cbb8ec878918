package ir.nazarkhahi.gate;

/** Someone else changed it since it was read. */
public class StaleException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public StaleException() {
        super(Category.CONFLICT, "stale", "someone else changed this since you read it; read it again");
    }
}
