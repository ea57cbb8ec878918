package ir.nazarkhahi.comment.track;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ir.nazarkhahi.gate.TooManyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Slows down whoever guesses: an address may miss ten times in ten minutes, and the factor of a code may be missed ten
 * times in a day, from wherever: there are only 10⁴ factors. A question counts as missed until it has been answered, so that many
 * sent at once are counted before any of them is judged. Kept in memory by each node, addresses under the caller's name
 * for them, which is hashed; with 10¹⁴ codes and a few nodes that changes nothing.
 */
@ApplicationScoped
class Misses {
    private static final int ALLOWED = 10;
    private static final Duration ADDRESS_WAITS = Duration.ofMinutes(10);
    private static final Duration CODE_WAITS = Duration.ofDays(1);

    private final Cache<String, AtomicInteger> addresses = counts(ADDRESS_WAITS);
    private final Cache<Long, AtomicInteger> items = counts(CODE_WAITS);

    /** @throws TooManyException if that address has missed too often */
    void beginFrom(String address) {
        if (count(addresses, address) > ALLOWED) {
            throw new TooManyException("too_many_misses", ADDRESS_WAITS.toSeconds());
        }
    }

    /** @throws TooManyException if the factor of that code was missed too often; nobody else can come so far */
    void beginWith(long itemId) {
        if (count(items, itemId) > ALLOWED) {
            throw new TooManyException("too_many_misses_of_code", CODE_WAITS.toSeconds());
        }
    }

    void answered(String address, long itemId) {
        AtomicInteger missed = addresses.getIfPresent(address);
        if (missed != null) {
            missed.decrementAndGet();
        }
        items.invalidate(itemId);
    }

    /** Counted from the first of them, so that guessing on does not shut out the holder for longer. */
    private static <K> int count(Cache<K, AtomicInteger> misses, K key) {
        return misses.get(key, unknown -> new AtomicInteger()).incrementAndGet();
    }

    private static <K> Cache<K, AtomicInteger> counts(Duration remembered) {
        return Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(remembered).build();
    }
}
