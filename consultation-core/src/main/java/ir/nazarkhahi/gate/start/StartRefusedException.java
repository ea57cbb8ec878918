package ir.nazarkhahi.gate.start;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The application must not start as it is set up. The message is a sentence for who started it: what is wrong and what to
 * do. It needs no stack trace beside it.
 */
public class StartRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public StartRefusedException(String sentence) {
        super(sentence);
    }

    public StartRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The refusal that a failure comes from, however often the container has wrapped it. */
    public static Optional<StartRefusedException> behind(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .filter(StartRefusedException.class::isInstance).map(StartRefusedException.class::cast).findFirst();
    }
}
