package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import java.net.URL;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Design §6: the consultation's page shows the first comments of each provision, however many others came before. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FirstCommentsIT {
    private static final int BEFORE = 230;

    @ArquillianResource
    private URL base;

    @Test
    void provision_that_was_commented_late_shows_its_first_comments_too() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        IntStream.range(0, BEFORE).parallel().forEach(i -> consultation.withComment(base, "art_1", "نظر نخست‌آمده"));
        consultation.withComment(base, "art_2", "رد خواهد شد").withComment(base, "art_2", "دیرآمدهٔ یکم").withComment(base, "art_2", "دیرآمدهٔ دوم")
                .withComment(base, "art_2", "دیرآمدهٔ سوم");
        reject(consultation, awaitNumber(consultation, BEFORE + 4));

        String page = page(consultation);

        assertThat(page).contains("دیرآمدهٔ یکم").contains("دیرآمدهٔ دوم").doesNotContain("دیرآمدهٔ سوم").doesNotContain("رد خواهد شد");
        assertThat(page.split("نظر نخست‌آمده", -1)).as("two of the first article").hasSize(3);
    }

    private String awaitNumber(OpenConsultation consultation, int number) throws InterruptedException {
        String comments = "/api/v1" + consultation.page() + "/comments?size=1";
        for (int tries = 0; Api.of(base).get(comments).json().getInt("total") < number; tries++) {
            assertThat(tries).as("numbered within twenty seconds").isLessThan(200);
            Thread.sleep(100);
        }
        return Api.of(base).get(comments + "&provision=art_2").json().getJsonArray("items").getJsonObject(0).getString("ref");
    }

    private void reject(OpenConsultation consultation, String ref) {
        Api.Answer rejected = Api.of(base).asAdmin().post("/api/v1/moderation/" + ref, Json.createObjectBuilder().add("decision", "REJECT").add("reason", "توهین").build());
        assertThat(rejected.status()).as(rejected.text()).isBetween(200, 204);
    }

    /** Of the other language: nobody has asked for it yet, so it is made now and not kept from before. */
    private String page(OpenConsultation consultation) {
        return Api.of(base).get("/en" + consultation.page()).text();
    }
}
