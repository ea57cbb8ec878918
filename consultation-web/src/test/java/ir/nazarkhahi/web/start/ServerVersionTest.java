package ir.nazarkhahi.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerVersionTest {

    @Test
    void mariadb_from_11_4_on_is_fit() {
        assertThat(ServerVersion.of("11.4.5-MariaDB-log").isFit()).isTrue();
        assertThat(ServerVersion.of("11.8.2-MariaDB").isFit()).isTrue();
        assertThat(ServerVersion.of("12.0.1-MariaDB").isFit()).isTrue();
    }

    @Test
    void older_mariadb_is_refused_also_behind_its_old_prefix() {
        assertThat(ServerVersion.of("10.11.11-MariaDB-0+deb12u1").isFit()).isFalse();
        assertThat(ServerVersion.of("5.5.5-10.11.6-MariaDB").isFit()).isFalse();
        assertThat(ServerVersion.of("11.3.2-MariaDB").isFit()).isFalse();
    }

    @Test
    void another_product_is_refused() {
        assertThat(ServerVersion.of("11.4.0").isFit()).isFalse();
        assertThat(ServerVersion.of("no version at all").isFit()).isFalse();
    }
}
