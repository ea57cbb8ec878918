package ir.nazarkhahi.launcher;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Lets every line through until the application has said in a sentence why it does not start. What follows is the server
 * telling the same five times over, with stack traces that would bury the sentence. Named in logging.properties.
 */
public final class UntilRefused implements Filter {
    static final String REFUSED = "consultation.refused";

    @Override
    public boolean isLoggable(LogRecord line) {
        return System.getProperty(REFUSED) == null;
    }
}
