package ir.nazarkhahi.gate;

/**
 * An error as it may be logged: its classes and stacks, without the messages. A message may quote what was sent or stored,
 * and that may be personal.
 */
public final class Silenced {
    private static final int DEEPEST = 10;

    private Silenced() {}

    public static Throwable of(Throwable error) {
        return of(error, 0);
    }

    private static Throwable of(Throwable error, int depth) {
        Throwable cause = error.getCause() == null || depth > DEEPEST ? null : of(error.getCause(), depth + 1);
        Throwable bare = new Throwable(error.getClass().getName(), cause);
        bare.setStackTrace(error.getStackTrace());
        return bare;
    }
}
