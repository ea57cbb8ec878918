package ir.nazarkhahi.attachment.clean;

/** There is no copy that may be seen; the code says why, for staff. */
public class UncleanableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    public UncleanableException(String code) {
        super(code);
        this.code = code;
    }

    public UncleanableException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /** {@code damaged}, {@code encrypted}, {@code too_large}, {@code took_too_long}, {@code no_cleaner}. */
    public String code() {
        return code;
    }
}
