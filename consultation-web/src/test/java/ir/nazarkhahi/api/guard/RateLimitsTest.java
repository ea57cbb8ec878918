package ir.nazarkhahi.api.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.gate.TooManyException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final RateLimits limits = new RateLimits();

    private RateLimitsTest allowing(int perMinute) {
        limits.set(Map.of(Limit.COMMENTS, perMinute));
        return this;
    }

    private TooManyException after(int times, Actor actor, String block) {
        for (int i = 0; i < times; i++) {
            limits.take(Limit.COMMENTS, actor, block);
        }
        return catchThrowableOfType(TooManyException.class, () -> limits.take(Limit.COMMENTS, actor, block));
    }

    @Test
    void one_too_many_has_to_wait_for_as_long_as_it_is_told() {
        TooManyException refused = allowing(6).after(6, Actor.PUBLIC, "192.0.2.1");

        assertThat(refused.retryAfterSeconds()).isBetween(1L, 11L);
    }

    @Test
    void another_address_and_signed_in_staff_do_not_wait() {
        allowing(2).after(2, Actor.PUBLIC, "192.0.2.1");

        assertThatCode(() -> limits.take(Limit.COMMENTS, Actor.PUBLIC, "192.0.2.2")).doesNotThrowAnyException();
        assertThatCode(() -> limits.take(Limit.COMMENTS, Actor.SYSTEM, "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void zero_is_no_limit() {
        assertThat(allowing(0).after(5_000, Actor.PUBLIC, "192.0.2.1")).isNull();
    }

    @Test
    void a_block_is_counted_under_a_name_that_does_not_tell_it() {
        assertThat(limits.nameOf("192.0.2.1")).isEqualTo(limits.nameOf("192.0.2.1")).isNotEqualTo(limits.nameOf("192.0.2.2")).doesNotContain("192.0.2");
    }
}
