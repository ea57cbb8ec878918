package ir.nazarkhahi.account.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockoutTest {

    @Test
    void a_few_slips_block_nothing() {
        assertThat(Lockout.after(Lockout.FREE_ATTEMPTS - 1)).isZero();
    }

    @Test
    void the_block_doubles_with_every_failure() {
        assertThat(Lockout.after(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Lockout.after(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(Lockout.after(7)).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void nobody_is_blocked_for_more_than_an_hour() {
        assertThat(Lockout.after(12)).isEqualTo(Duration.ofHours(1));
        assertThat(Lockout.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }
}
