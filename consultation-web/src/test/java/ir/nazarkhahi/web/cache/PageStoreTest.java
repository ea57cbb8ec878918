package ir.nazarkhahi.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PageStoreTest {
    private static final Instant NOON = Instant.parse("2026-06-02T08:30:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final PageStore store = new PageStore(now::get, nanos::get, Duration.ofSeconds(2));

    @Test
    void page_is_made_once_while_it_is_fresh() throws Exception {
        get(null);
        get(null);

        assertThat(made).hasValue(1);
    }

    @Test
    void page_is_made_anew_when_it_is_no_longer_fresh() throws Exception {
        get(null);
        nanos.set(Duration.ofSeconds(3).toNanos());
        get(null);

        assertThat(made).hasValue(2);
    }

    @Test
    void page_is_made_anew_as_soon_as_the_clock_changes_it() throws Exception {
        get(NOON.plusMillis(1));
        now.set(NOON.plusMillis(1));
        get(null);

        assertThat(made).hasValue(2);
    }

    @Test
    void a_file_made_anew_and_unchanged_keeps_its_date() throws Exception {
        KeptPage first = KeptPage.of(new byte[] {1}, "text/plain", NOON, null, 0);
        KeptPage before = new KeptPage(first.plain(), first.gzip(), first.type(), first.tag(), first.gzipTag(), NOON, null, 0, "Thu, 01 Jan 1998 00:00:00 GMT");

        assertThat(first.after(before).modified()).isEqualTo("Thu, 01 Jan 1998 00:00:00 GMT");
        assertThat(KeptPage.of(new byte[] {2}, "text/plain", NOON, null, 0).after(before).modified()).isNotEqualTo(before.modified());
        assertThat(KeptPage.of(new byte[] {1}, NOON, null, 0).after(null).modified()).isNull();
    }

    @Test
    void page_is_made_anew_when_the_clock_is_set_back() throws Exception {
        get(null);
        now.set(NOON.minusSeconds(60));
        get(null);

        assertThat(made).hasValue(2);
    }

    @Test
    void readers_get_the_page_before_while_one_makes_it_anew() throws Exception {
        get(null);
        nanos.set(Duration.ofSeconds(3).toNanos());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<PageStore.Made> slow = CompletableFuture.supplyAsync(() -> slowly(begun, finish));
        begun.await(5, TimeUnit.SECONDS);

        PageStore.Made meanwhile = get(null);
        finish.countDown();

        assertThat(meanwhile.byCaller()).isFalse();
        assertThat(new String(meanwhile.page().plain(), StandardCharsets.UTF_8)).isEqualTo("page 1");
        assertThat(new String(slow.get(5, TimeUnit.SECONDS).page().plain(), StandardCharsets.UTF_8)).isEqualTo("page 2");
    }

    @Test
    void what_is_none_to_keep_is_asked_for_again() throws Exception {
        PageStore.Made none = store.get("/nothing", Optional::empty);

        assertThat(none.page()).isNull();
        assertThat(none.byCaller()).isTrue();
        assertThat(store.get("/nothing", () -> Optional.of(page(null))).page()).isNotNull();
    }

    private PageStore.Made slowly(CountDownLatch begun, CountDownLatch finish) {
        try {
            return store.get("/", () -> {
                begun.countDown();
                finish.await(5, TimeUnit.SECONDS);
                return Optional.of(page(null));
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private PageStore.Made get(Instant changesAt) throws Exception {
        return store.get("/", () -> Optional.of(page(changesAt)));
    }

    private KeptPage page(Instant changesAt) {
        byte[] html = ("page " + made.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        return KeptPage.of(html, now.get(), changesAt, nanos.get());
    }
}
