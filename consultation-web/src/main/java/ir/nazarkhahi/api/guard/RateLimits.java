package ir.nazarkhahi.api.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.gate.TooManyException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How often one address block may do something. Counted by each node in memory, under a hash of the block whose key
 * lives a day and is never stored: nobody can find out later who came. Signed-in staff and tokens are not limited.
 */
@ApplicationScoped
public class RateLimits {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(200_000).expireAfterAccess(Duration.ofMinutes(10)).build();
    private final Map<Limit, Integer> perMinute = new EnumMap<>(Limit.class);
    private final DailyHash hash = new DailyHash();

    @PostConstruct
    void configure() {
        for (Limit limit : Limit.values()) {
            set(Map.of(limit, ConfigProvider.getConfig().getOptionalValue(limit.key(), Integer.class).orElse(limit.perMinute())));
        }
    }

    void set(Map<Limit, Integer> allowed) {
        perMinute.putAll(allowed);
    }

    /** @throws TooManyException, with the seconds to wait, if that block has done it too often */
    public void take(Limit limit, Actor actor, String addressBlock) {
        int allowed = perMinute.get(limit);
        if (allowed <= 0 || actor.kind() != Actor.Kind.PUBLIC) {
            return;
        }
        Bucket bucket = buckets.get(hash.of(limit + " " + addressBlock), unknown -> Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(allowed).refillGreedy(allowed, Duration.ofMinutes(1))).build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyException("too_many_requests", 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** A name for an address block that means nothing tomorrow. */
    public String nameOf(String addressBlock) {
        return hash.of(addressBlock);
    }
}
