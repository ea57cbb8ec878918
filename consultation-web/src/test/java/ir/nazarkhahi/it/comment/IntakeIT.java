package ir.nazarkhahi.it.comment;

import static ir.nazarkhahi.it.comment.OpenConsultation.support;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.JsonObject;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XC-09, issue 2 points 7 and 10: many at once, the closing instant, tracking. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IntakeIT {
    private static final int MANY = 500;

    @ArquillianResource
    private URL base;

    private static List<Api.Answer> atOnce(List<Callable<Api.Answer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(40);
        try {
            List<Api.Answer> answers = new java.util.ArrayList<>();
            for (Future<Api.Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void five_hundred_at_once_are_all_kept_and_numbered_without_gaps() throws Exception {
        OpenConsultation open = OpenConsultation.publish(Api.of(base));

        List<Api.Answer> answers = atOnce(IntStream.range(0, MANY).mapToObj(i -> (Callable<Api.Answer>) () ->
                open.send(support("نظر شمارهٔ " + i).add("provision", "art_" + (1 + i % 2)))).toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.json().getString("trackingCode")).collect(Collectors.toSet())).hasSize(MANY);
        open.awaitPublished(MANY);
        List<JsonObject> all = IntStream.range(0, 3).mapToObj(page -> open.published("page=" + page)).flatMap(List::stream).toList();
        assertThat(all.stream().map(comment -> comment.getString("ref")).toList()).isEqualTo(
                IntStream.rangeClosed(1, MANY).mapToObj(number -> "%s-%06d".formatted(open.code(), number)).toList());
        assertThat(all.stream().map(comment -> comment.getString("text")).collect(Collectors.toSet())).hasSize(MANY);
    }

    @Test
    void forty_senders_of_the_same_key_get_one_comment_and_one_receipt() throws Exception {
        OpenConsultation open = OpenConsultation.publish(Api.of(base));
        String body = support("یکی").build().toString();

        List<Api.Answer> answers = atOnce(IntStream.range(0, 40).mapToObj(i -> (Callable<Api.Answer>) () -> open.send("same-" + open.code(), body)).toList());

        Set<String> replies = answers.stream().map(Api.Answer::text).collect(Collectors.toSet());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(replies).hasSize(1);
        open.send(support("دیگری"));
        open.awaitPublished(2);
        assertThat(open.published("")).hasSize(2);
    }

    @Test
    void the_window_ends_at_its_closing_instant_and_not_before() {
        OpenConsultation open = OpenConsultation.publish(Api.of(base));
        Instant closing = open.closesAt();
        Api clock = Api.of(base);
        try {
            clock.put("/api/v1/test/clock?stopAt=" + closing.minusMillis(1), "");
            Api.Answer inTime = open.send("late-" + open.code(), support("در آخرین لحظه").build());
            clock.put("/api/v1/test/clock?stopAt=" + closing, "");
            Api.Answer tooLate = open.send(support("دیر"));
            Api.Answer sameAgain = open.send("late-" + open.code(), support("در آخرین لحظه").build());

            assertThat(inTime.status()).isEqualTo(201);
            assertThat(tooLate.status()).isEqualTo(409);
            assertThat(tooLate.json().getString("code")).isEqualTo("window_closed");
            assertThat(sameAgain.text()).isEqualTo(inTime.text());
        } finally {
            clock.delete("/api/v1/test/clock");
        }
    }

    @Test
    void a_code_opens_its_comment_with_the_factor_that_was_left() {
        OpenConsultation open = OpenConsultation.publish(Api.of(base));
        String anonymous = open.send(support("بی نام")).json().getString("trackingCode");
        String named = open.send(support("با شماره").add("mobile", "۰۹۱۲۱۲۳۴۵۶۷")).json().getString("trackingCode");
        open.awaitPublished(2);

        Api.Answer known = track("{\"trackingCode\":\"" + anonymous + "\"}");
        Api.Answer withFactor = track("{\"trackingCode\":\"" + named.replaceAll("(.{4})", "$1-") + "\",\"factor\":\"۴۵۶۷\"}");
        Api.Answer without = track("{\"trackingCode\":\"" + named + "\"}");
        Api.Answer wrongCode = track("{\"trackingCode\":\"1111222233334444\"}");

        assertThat(known.json().getString("state")).isEqualTo("PUBLISHED");
        assertThat(known.json().getJsonArray("history")).hasSize(2);
        assertThat(known.header("Cache-Control")).contains("no-store");
        assertThat(withFactor.json().getString("ref")).endsWith("-000002");
        assertThat(without.status()).isEqualTo(404);
        assertThat(without.text()).isEqualTo(wrongCode.text());
    }

    private Api.Answer track(String question) {
        Api api = Api.of(base);
        return api.send(api.request("/api/v1/track").header("Content-Type", "application/json").POST(java.net.http.HttpRequest.BodyPublishers.ofString(question)));
    }
}
