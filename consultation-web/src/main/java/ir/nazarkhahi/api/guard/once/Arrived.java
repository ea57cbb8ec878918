package ir.nazarkhahi.api.guard.once;

import ir.nazarkhahi.gate.once.OnceKey;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/**
 * A request whose body has been read.
 *
 * @param at when it had been read, by the legal clock
 * @param once its key with the body's hash
 */
public record Arrived(Instant at, OnceKey once) {
    static final String ATTRIBUTE = Arrived.class.getName();

    public static Arrived of(HttpServletRequest request) {
        return (Arrived) request.getAttribute(ATTRIBUTE);
    }
}
