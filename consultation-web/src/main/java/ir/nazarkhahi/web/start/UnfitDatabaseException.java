package ir.nazarkhahi.web.start;

import ir.nazarkhahi.gate.start.StartRefusedException;

/** The database cannot be trusted with what people send; the message says what to do. */
class UnfitDatabaseException extends StartRefusedException {
    private static final long serialVersionUID = 1L;

    UnfitDatabaseException(String sentence) {
        super(sentence);
    }
}
