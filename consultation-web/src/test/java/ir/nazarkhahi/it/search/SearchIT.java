package ir.nazarkhahi.it.search;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.comment.rule.RuleService;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.HeldWords;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XC-07, issue 3 point 8: the index follows the database, and is never missed for long. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    private static final Duration VISIBLE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    private HttpServletRequest request;
    @Inject
    private RuleService rules;
    /** The words are said where the administrators' page says them: further down they would win over the installation's. */
    @Inject
    private Config config;
    @Inject
    private Tx tx;

    @Test
    void a_comment_is_found_within_two_seconds_however_it_is_typed() throws Exception {
        OpenConsultation open = OpenConsultation.at(base());
        send(open, "دوچرخه‌سواری در پیاده‌رو زرافشان خطرناک است");

        within(VISIBLE, () -> total(api(), "زرافشان دوچرخه سواري") == 1);

        JsonObject hit = search(api(), "زرافشان&type=comment").getJsonArray("items").getJsonObject(0);
        assertThat(hit.getString("ref")).startsWith(open.code());
        assertThat(hit.getJsonArray("extract").getValuesAs(JsonObject.class)).anySatisfy(span -> {
            assertThat(span.getBoolean("hit")).isTrue();
            assertThat(span.getString("text")).isEqualTo("زرافشان");
        });
        assertThat(total(api(), "زرافشان&type=comment&status=open")).isEqualTo(1);
        assertThat(total(api(), "زرافشان&status=closed")).isZero();
        assertThat(total(api(), "زرافشان&to=۱۴۰۰/۱/۱")).isZero();
        assertThat(total(api(), "زرافشان&from=۱۴۰۰/۱/۱&to=1499-01-01")).isEqualTo(1);
    }

    @Test
    void what_is_rejected_or_redacted_is_found_no_more() throws Exception {
        OpenConsultation open = OpenConsultation.at(base());
        send(open, "ناسزای قرمساق نخست");
        send(open, "ناسزای قرمساق دوم");
        within(PATIENCE, () -> total(api(), "قرمساق") == 2);

        decide(open.code() + "-000001", "{\"decision\":\"REJECT\",\"reason\":\"توهین\"}");
        decide(open.code() + "-000002", "{\"decision\":\"REDACT\",\"reason\":\"توهین\",\"redactedText\":\"نظر دوم\"}");

        within(VISIBLE, () -> total(api(), "قرمساق") == 0);
        assertThat(search(api(), "قرمصاق").containsKey("didYouMean")).isFalse();
    }

    @Test
    void what_is_held_is_found_by_moderators_alone() throws Exception {
        HeldWords.everywhere(rules, "کلاهبردار");
        OpenConsultation open = OpenConsultation.at(base());
        send(open, "کلاهبردار بوقلمون‌صفت");

        within(PATIENCE, () -> total(api().asAdmin(), "بوقلمون") == 1);
        assertThat(total(api(), "بوقلمون")).isZero();
        assertThat(search(api().asAdmin(), "بوقلمون").getJsonArray("items").getJsonObject(0).getBoolean("restricted")).isTrue();

        decide(open.code() + "-000001", "{\"decision\":\"PUBLISH\"}");
        within(VISIBLE, () -> total(api(), "بوقلمون") == 1);
    }

    @Test
    void a_consultation_and_its_provisions_are_found_by_code_title_and_words() throws Exception {
        OpenConsultation open = OpenConsultation.at(base());

        within(PATIENCE, () -> search(api(), open.code()).getInt("total") > 0);
        JsonObject consultation = search(api(), open.code()).getJsonArray("items").getJsonObject(0);
        assertThat(consultation.getString("type")).isEqualTo("CONSULTATION");
        assertThat(consultation.getString("status")).isEqualTo("OPEN");
        assertThat(total(api(), "\"موارد محرمانه\"&type=PROVISION")).isPositive();
        assertThat(api().get("/api/v1/search/suggestions?q=" + encoded("ایین شفا")).json().getJsonArray("items").toString()).contains("شفافیت");
    }

    @Test
    void wrong_parameters_are_named_and_no_question_is_malformed() {
        assertThat(api().get("/api/v1/search?q=a&type=nonsense").status()).isEqualTo(422);
        assertThat(api().get("/api/v1/search?q=a&from=" + encoded("دیروز")).text()).contains("\"from\"").contains("malformed");
        assertThat(api().get("/api/v1/search?q=a&page=100000&size=200").status()).isEqualTo(422);
        assertThat(api().get("/api/v1/search").status()).isEqualTo(200);
        assertThat(api().get("/api/v1/search?q=" + encoded("\"*?~^:(){}[]\\ +-&&|| AND /x/")).status()).isEqualTo(200);
    }

    @Test
    void a_lost_index_makes_itself_anew() throws Exception {
        OpenConsultation open = OpenConsultation.at(base());
        send(open, "کهکشان راه شیری");
        within(PATIENCE, () -> total(api(), "کهکشان") == 1);

        try (Stream<Path> files = Files.walk(index())) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        within(PATIENCE, () -> current().isPresent());

        within(PATIENCE, () -> search(api(), "کهکشان").getBoolean("complete") && total(api(), "کهکشان") == 1);
    }

    @Test
    void an_index_that_is_ahead_of_a_restored_database_makes_itself_anew() throws Exception {
        OpenConsultation open = OpenConsultation.at(base());
        send(open, "منظومه شمسی پهناور");
        within(PATIENCE, () -> total(api(), "منظومه") == 1);
        String before = current().orElseThrow();

        // what a backup would bring back: the token of a time before
        tx.run(entities -> entities.createNativeQuery("UPDATE search_index SET token = 'older', previous = 'oldest'").executeUpdate());
        send(open, "منظومه دیگر");

        within(PATIENCE, () -> !current().orElse(before).equals(before));
        within(PATIENCE, () -> total(api(), "منظومه") == 2);
    }

    @Test
    void administrators_have_it_made_anew_while_it_answers() throws Exception {
        OpenConsultation open = OpenConsultation.at(base());
        send(open, "ستاره دنباله‌دار هالی");
        within(PATIENCE, () -> total(api(), "هالی") == 1);
        String before = current().orElseThrow();

        assertThat(api().post("/api/v1/search/rebuild", "{}").status()).isEqualTo(401);
        Api.Answer accepted = api().asAdmin().post("/api/v1/search/rebuild", "{}");

        assertThat(accepted.status()).isEqualTo(202);
        String job = URI.create(accepted.header("Location")).getPath();
        within(PATIENCE, () -> {
            assertThat(total(api(), "هالی")).isEqualTo(1);
            return "DONE".equals(api().asAdmin().get(job).json().getString("state"));
        });
        assertThat(current().orElseThrow()).isNotEqualTo(before);
        assertThat(api().get(job).status()).isEqualTo(404);
    }

    private URL base() throws IOException {
        return URI.create("http://localhost:" + request.getLocalPort() + "/").toURL();
    }

    private Api api() {
        try {
            return Api.of(base());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void send(OpenConsultation open, String text) {
        JsonObject comment = Json.createObjectBuilder().add("stance", "SUPPORT").add("text", text).build();
        assertThat(api().post("/api/v1/consultations/" + open.code() + "/comments", comment).status()).isEqualTo(201);
    }

    private void decide(String ref, String json) {
        assertThat(api().asAdmin().post("/api/v1/moderation/" + ref, json).status()).isEqualTo(200);
    }

    private static int total(Api api, String query) {
        return search(api, query).getInt("total");
    }

    /** @param query the words, and further parameters after an ampersand */
    private static JsonObject search(Api api, String query) {
        String[] parts = query.split("&");
        StringBuilder address = new StringBuilder("/api/v1/search?q=" + encoded(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            address.append('&').append(parts[i].replaceFirst("=.*", "=")).append(encoded(parts[i].replaceFirst("[^=]*=", "")));
        }
        return api.get(address.toString()).json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Path index() {
        return Path.of(config.getValue("consultation.index", String.class));
    }

    private Optional<String> current() throws IOException {
        Path current = index().resolve("current");
        return Files.exists(current) ? Optional.of(Files.readString(current)) : Optional.empty();
    }

    private static void within(Duration patience, Callable<Boolean> reached) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!reached.call()) {
            assertThat(System.nanoTime()).as("reached within " + patience).isLessThan(end);
            Thread.sleep(50);
        }
    }
}
