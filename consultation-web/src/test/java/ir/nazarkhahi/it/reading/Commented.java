package ir.nazarkhahi.it.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.function.BooleanSupplier;

/** An open consultation and what is said of its first article, in the words of the API. */
final class Commented {
    private static final int TRIES = 300;

    private final Api api;
    private final OpenConsultation consultation;

    private Commented(Api api, OpenConsultation consultation) {
        this.api = api;
        this.consultation = consultation;
    }

    static Commented at(URL base) {
        return new Commented(Api.of(base), OpenConsultation.at(base));
    }

    /** The server that a test inside it runs on. */
    static URL local(int port) throws MalformedURLException {
        return URI.create("http://localhost:" + port + "/").toURL();
    }

    /** Of these stances, numbered and published when this returns. */
    Commented with(String... stances) {
        for (String stance : stances) {
            assertThat(send(Json.createObjectBuilder().add("provision", "art_1").add("stance", stance).add("text", "نظر " + stance)).status()).isEqualTo(201);
        }
        await(() -> api.get(comments() + "?size=1").json().getInt("total") >= stances.length);
        return this;
    }

    Api.Answer send(JsonObjectBuilder comment) {
        return api.post(comments(), comment.build());
    }

    Api.Answer support(int number, String token, boolean supports) {
        return api.put(comments() + "/" + ref(number) + "/support", Json.createObjectBuilder().add("token", token).add("supports", supports).build());
    }

    List<String> refs(String query) {
        return api.get(comments() + "?" + query).json().getJsonArray("items").getValuesAs(JsonObject.class).stream().map(one -> one.getString("ref")).toList();
    }

    JsonObject comment(int number) {
        return api.get(comments() + "/" + ref(number)).json();
    }

    String ref(int number) {
        return "%s-%06d".formatted(consultation.code(), number);
    }

    String comments() {
        return "/api/v1" + consultation.page() + "/comments";
    }

    OpenConsultation consultation() {
        return consultation;
    }

    static void await(BooleanSupplier reached) {
        for (int tries = 0; !reached.getAsBoolean(); tries++) {
            assertThat(tries).as("reached within thirty seconds").isLessThan(TRIES);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
