package ir.nazarkhahi.keys;

/** The keys do not fit the database, or cannot be read. The start must end here; the message tells the operator what to do. */
public class KeysUnusableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    KeysUnusableException(String message) {
        super(message);
    }

    KeysUnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
