package ir.nazarkhahi.gate;

/** Too often from one place; to be tried again after a while. */
public class TooManyException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    public TooManyException(String code, long retryAfterSeconds) {
        super(Category.TOO_MANY, code, "too many of these from your address; wait " + retryAfterSeconds + " seconds");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
