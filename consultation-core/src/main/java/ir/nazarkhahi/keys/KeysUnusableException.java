package ir.nazarkhahi.keys;

import ir.nazarkhahi.gate.start.StartRefusedException;

/** The keys do not fit the database, or cannot be read. The start must end here; the message tells the operator what to do. */
public class KeysUnusableException extends StartRefusedException {
    private static final long serialVersionUID = 1L;

    KeysUnusableException(String message) {
        super(message);
    }

    KeysUnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
