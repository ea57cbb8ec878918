package ir.nazarkhahi.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps pages within bounded memory and has each made by one thread at a time. While a page is made anew, others are
 * given the one before, as long as it is still true; if it is not, they wait for the new one.
 */
class PageStore {
    private static final long BYTES = 96L << 20;

    private final Cache<String, KeptPage> pages = Caffeine.newBuilder().maximumWeight(BYTES).weigher((String key, KeptPage page) -> 2 * key.length() + page.weight()).build();
    private final ConcurrentMap<String, CompletableFuture<Optional<KeptPage>>> making = new ConcurrentHashMap<>();
    private final Supplier<Instant> clock;
    private final LongSupplier nanos;
    private final long freshNanos;

    /** @param fresh how long a page is shown before it is made anew */
    PageStore(Supplier<Instant> clock, LongSupplier nanos, Duration fresh) {
        this.clock = clock;
        this.nanos = nanos;
        this.freshNanos = fresh.toNanos();
    }

    /** @return the page if it need not be made anew, else null */
    KeptPage fresh(String key) {
        KeptPage kept = pages.getIfPresent(key);
        return kept != null && isFresh(kept) && kept.isTrueAt(clock.get()) ? kept : null;
    }

    private boolean isFresh(KeptPage kept) {
        return nanos.getAsLong() - kept.madeNanos() < freshNanos;
    }

    /**
     * @param maker makes the page; empty if what came out is none to keep, and then it has been sent already
     */
    Made get(String key, Callable<Optional<KeptPage>> maker) throws Exception {
        KeptPage kept = pages.getIfPresent(key);
        boolean isTrue = kept != null && kept.isTrueAt(clock.get());
        if (isTrue && isFresh(kept)) {
            return new Made(kept, false);
        }
        CompletableFuture<Optional<KeptPage>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<KeptPage>> running = making.putIfAbsent(key, mine);
        if (running == null) {
            return new Made(make(key, maker, mine), true);
        }
        return new Made(isTrue ? kept : awaited(running), false);
    }

    /**
     * @param page null if there is none to keep
     * @param byCaller whether the caller's own maker ran and, if there is no page, has answered
     */
    record Made(KeptPage page, boolean byCaller) {}

    private KeptPage make(String key, Callable<Optional<KeptPage>> maker, CompletableFuture<Optional<KeptPage>> mine) throws Exception {
        Optional<KeptPage> made = Optional.empty();
        try {
            made = maker.call().map(page -> page.after(pages.getIfPresent(key)));
            made.ifPresentOrElse(page -> pages.put(key, page), () -> pages.invalidate(key));
            return made.orElse(null);
        } finally {
            making.remove(key, mine);
            mine.complete(made);
        }
    }

    private static KeptPage awaited(CompletableFuture<Optional<KeptPage>> running) {
        try {
            return running.join().orElse(null);
        } catch (CompletionException failed) {
            return null;
        }
    }
}
