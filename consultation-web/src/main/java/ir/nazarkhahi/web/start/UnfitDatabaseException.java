package ir.nazarkhahi.web.start;

/** The database cannot be trusted with what people send; the message says what to do. */
class UnfitDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitDatabaseException(String sentence) {
        super(sentence);
    }
}
