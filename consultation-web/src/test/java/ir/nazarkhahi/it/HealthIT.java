package ir.nazarkhahi.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs outside the server and talks HTTP to it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HealthIT {
    @ArquillianResource
    private URL base;

    @Test
    void ready_names_what_it_has_looked_at() {
        Api.Answer ready = Api.of(base).get("/health/ready");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.text()).contains("\"database\":\"true\"");
    }

    @Test
    void alive_does_not_ask_the_database() {
        assertThat(Api.of(base).get("/health/live").text()).contains("UP").doesNotContain("database");
    }

    @Test
    void the_clock_can_be_moved_from_outside() {
        String moved = Api.of(base).put("/api/v1/test/clock?stopAt=2030-01-01T00:00:00Z", "").text();
        Api.of(base).delete("/api/v1/test/clock");

        assertThat(moved).isEqualTo("2030-01-01T00:00:00Z");
    }
}
