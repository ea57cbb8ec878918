package ir.nazarkhahi.attachment.scan;

/** A scanner is configured and gives no answer that counts. */
public class ScannerUnreachableException extends Exception {
    private static final long serialVersionUID = 1L;

    ScannerUnreachableException(String message) {
        super(message);
    }

    ScannerUnreachableException(Throwable cause) {
        super("the scanner cannot be reached", cause);
    }
}
