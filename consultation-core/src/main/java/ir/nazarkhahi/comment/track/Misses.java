package ir.nazarkhahi.comment.track;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ir.nazarkhahi.gate.TooManyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Slows down whoever guesses: after ten misses an address waits ten minutes from its last one. Kept in memory by each
 * node, under the caller's name for the address, which is hashed; with 10¹⁴ codes a guess for each node more changes nothing.
 */
@ApplicationScoped
class Misses {
    private static final int ALLOWED = 10;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Cache<String, AtomicInteger> misses = Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(REMEMBERED).build();

    /** @throws TooManyException if that address has missed too often */
    void refuseGuessers(String address) {
        AtomicInteger missed = misses.getIfPresent(address);
        if (missed != null && missed.get() >= ALLOWED) {
            throw new TooManyException("too_many_misses", REMEMBERED.toSeconds());
        }
    }

    void note(String address) {
        AtomicInteger missed = misses.get(address, unknown -> new AtomicInteger());
        missed.incrementAndGet();
        misses.put(address, missed);
    }
}
