package ir.nazarkhahi.it.comment;

import static ir.nazarkhahi.it.comment.OpenConsultation.support;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import java.net.URL;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Issue 2, point 7: a withdrawal and an extension count from the moment they are written. Neither tells the intake's
 * memory of windows, so the node that is asked here knows no more than any other would.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DecisiveIT {
    @ArquillianResource
    private URL base;

    @Test
    void nothing_is_taken_in_after_a_withdrawal_however_fresh_the_memory_of_the_window() {
        OpenConsultation open = OpenConsultation.publish(Api.of(base));
        Api.Answer before = open.send("before-" + open.code(), support("پیش از پس گرفتن").build());

        assertThat(decide(open, "withdraw", "{\"reason\":\"متن از نو نوشته می‌شود\"}").status()).isEqualTo(200);
        Api.Answer after = open.send(support("پس از پس گرفتن"));
        Api.Answer again = open.send("before-" + open.code(), support("پیش از پس گرفتن").build());

        assertThat(before.status()).isEqualTo(201);
        assertThat(after.status()).as(after.text()).isEqualTo(409);
        assertThat(after.json().getString("code")).isEqualTo("consultation_withdrawn");
        assertThat(again.text()).as("who was told yes hears the same again").isEqualTo(before.text());
    }

    @Test
    void extension_counts_at_once() {
        OpenConsultation open = OpenConsultation.publish(Api.of(base));
        var longer = Json.createObjectBuilder().add("closesAt", open.closesAt().plus(Duration.ofDays(7)).toString()).add("reason", "درخواست مردم").build();
        var oldClosing = open.closesAt();
        assertThat(open.send(support("در مهلت نخست")).status()).isEqualTo(201);

        assertThat(decide(open, "extend", longer).status()).isEqualTo(200);
        Api.of(base).put("/api/v1/test/clock?stopAt=" + oldClosing, "");
        try {
            assertThat(open.send(support("در مهلت تازه")).status()).isEqualTo(201);
        } finally {
            Api.of(base).delete("/api/v1/test/clock");
        }
    }

    private Api.Answer decide(OpenConsultation open, String decision, Object body) {
        return Api.of(base).asAdmin().post("/api/v1/consultations/" + open.code() + "/" + decision, body);
    }
}
