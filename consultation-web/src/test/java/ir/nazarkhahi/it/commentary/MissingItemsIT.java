package ir.nazarkhahi.it.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("A list with nothing in a place is refused with the place (issue 2, bad input)")
class MissingItemsIT {
    @ArquillianResource
    private URL base;

    @Test
    void nothing_in_a_list_is_named_by_its_place() {
        Api admin = Api.of(base).asAdmin();
        Road road = Road.open(admin).close();
        String draft = admin.get("/api/v1/consultations/" + road.code()).json().get("draft") == null ? "1" : admin.get("/api/v1/consultations/" + road.code()).json().get("draft").toString();

        refused(admin.put(road.path("commentary/summaries"), "{\"items\":[null]}"), "items[0]");
        refused(admin.post(road.path("hand-over"), "{\"copies\":[\"it\",null]}"), "copies[1]");
        refused(admin.put(road.path("commentary/summaries"), "{\"items\":[{\"text\":\"بنگرید\",\"refs\":[\"1405-0012-1\"]}]}"), "refs.1405-0012-1");
        assertThat(admin.post(road.path("hand-over"), "{}").status()).isEqualTo(200);
        refused(admin.put(road.path("revision"), "{\"provisions\":[null]}"), "provisions[0]");
        refused(admin.post("/api/v1/consultations", "{\"draft\":" + draft + ",\"kind\":\"INSTRUCTION\",\"annexes\":[null]}"), "annexes[0]");
    }

    private static void refused(Api.Answer answer, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("fields").getJsonObject(0).getString("name")).isEqualTo(field);
    }
}
