package ir.nazarkhahi.it.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Talks HTTP from outside. Design §6. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConsultationApiIT {
    @ArquillianResource
    private URL base;

    @Test
    void kinds_tell_their_windows_and_how_they_end() {
        JsonObject kinds = Api.of(base).get("/api/v1/kinds").json();

        assertThat(kinds.getInt("page")).isZero();
        assertThat(kinds.getInt("total")).isGreaterThanOrEqualTo(5);
        JsonObject bill = kinds.getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(kind -> kind.getString("code").equals("BILL")).findFirst().orElseThrow();
        assertThat(bill.getString("nameFa")).isEqualTo("لایحه");
        assertThat(bill.getJsonObject("window").getInt("amount")).isEqualTo(1);
        assertThat(bill.getJsonObject("window").getString("unit")).isEqualTo("MONTH");
        assertThat(bill.getString("ending")).isEqualTo("SENT");
    }

    @Test
    void unknown_and_malformed_codes_are_not_found_and_say_so_as_a_problem() {
        for (String code : List.of("1405-9999", "abc", "%F0%9F%91%8D", "1".repeat(300), "1405-0001'--", "%D9%8A")) {
            Api.Answer answer = Api.of(base).get("/api/v1/consultations/" + code);

            assertThat(answer.status()).as(code).isEqualTo(404);
            assertThat(answer.header("Content-Type")).as(code).startsWith("application/problem+json");
            assertThat(answer.json().getString("code")).as(code).isEqualTo("not_found");
        }
    }

    @Test
    void a_wrong_question_names_its_field() {
        assertProblem(Api.of(base).get("/api/v1/consultations?status=OPENED"), 422, "status");
        assertProblem(Api.of(base).get("/api/v1/consultations?sort=title"), 422, "sort");
        assertProblem(Api.of(base).get("/api/v1/consultations?size=201"), 422, "size");
        assertProblem(Api.of(base).get("/api/v1/consultations?page=-1"), 422, "page");
        assertProblem(Api.of(base).get("/api/v1/consultations?page=20000000&size=200"), 422, "page");
        assertProblem(Api.of(base).get("/api/v1/consultations?page=abc"), 422, "page");
        assertProblem(Api.of(base).get("/api/v1/consultations?q=" + "a+".repeat(101)), 422, "q");
        assertThat(Api.of(base).get("/api/v1/consultations?status=open,PLANNED&status=CLOSED&q=%25&sort=closing_soon").status()).isEqualTo(200);
    }

    @Test
    void a_plan_that_cannot_be_accepted_names_its_fields() {
        assertProblem(Api.of(base).asAdmin().post("/api/v1/consultations", "{\"kind\":\"BYLAW\"}"), 422, "draft");
        assertProblem(Api.of(base).asAdmin().post("/api/v1/consultations", "{\"draft\":1,\"kind\":\"BYLAW\",\"opensAt\":\"tomorrow\"}"), 422, "opensAt");
        assertThat(Api.of(base).asAdmin().post("/api/v1/consultations", "{\"draft\":99999999,\"kind\":\"BYLAW\"}").status()).isEqualTo(404);
        assertThat(Api.of(base).asAdmin().post("/api/v1/consultations", "{\"draft\":").status()).isEqualTo(400);
        assertThat(Api.of(base).asAdmin().post("/api/v1/consultations/1405-9999/publish", "").status()).isEqualTo(404);
    }

    @Test
    void a_year_that_nobody_means_is_refused_everywhere() {
        String consultation = "/api/v1/consultations/" + opened("آیین‌نامهٔ سال دور");
        Api admin = Api.of(base).asAdmin();

        assertProblem(admin.post(consultation + "/extend", "{\"closesAt\":\"4000-01-01T00:00:00Z\",\"reason\":\"x\"}"), 422, "closesAt");
        assertProblem(admin.post("/api/v1/consultations", "{\"draft\":" + draft("آیین‌نامهٔ سال دور") + ",\"kind\":\"BYLAW\",\"opensAt\":\"3026-01-01T00:00:00Z\"}"), 422, "opensAt");
    }

    @Test
    void a_comment_is_accepted_a_millisecond_before_the_window_closes_and_refused_at_that_instant() {
        String consultation = "/api/v1/consultations/" + opened("آیین‌نامهٔ لحظهٔ پایان");
        String closesAt = Api.of(base).get(consultation).json().getString("closesAt");
        try {
            stopAt(Instant.parse(closesAt).minusMillis(1));
            assertThat(Api.of(base).get(consultation).json().getString("status")).isEqualTo("OPEN");
            assertThat(comment(consultation).status()).isEqualTo(201);

            stopAt(Instant.parse(closesAt));
            assertThat(Api.of(base).get(consultation).json().getString("status")).isEqualTo("CLOSED");
            Api.Answer late = comment(consultation);
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.json().getString("code")).isEqualTo("window_closed");
        } finally {
            Api.of(base).delete("/api/v1/test/clock");
        }
    }

    @Test
    void the_public_life_of_a_consultation_is_told_with_its_reasons() {
        String consultation = "/api/v1/consultations/" + opened("آیین‌نامهٔ سرگذشت");
        Api admin = Api.of(base).asAdmin();
        String closesAt = admin.get(consultation).json().getString("closesAt");
        String later = Instant.parse(closesAt).plusSeconds(86_400).toString();

        assertThat(admin.post(consultation + "/extend", "{\"closesAt\":\"" + closesAt + "\",\"reason\":\"r\"}").status()).isEqualTo(422);
        assertProblem(admin.post(consultation + "/extend", "{\"closesAt\":\"" + later + "\"}"), 422, "reason");
        assertThat(Api.of(base).post(consultation + "/extend", "{\"closesAt\":\"" + later + "\",\"reason\":\"r\"}").status()).isEqualTo(401);
        assertThat(admin.post(consultation + "/extend", "{\"closesAt\":\"" + later + "\",\"reason\":\"تعطیلات\"}").status()).isEqualTo(200);
        assertThat(admin.post(consultation + "/publish", "").status()).isEqualTo(409);
        assertThat(admin.post(consultation + "/withdraw", "{\"reason\":\"از نو\"}").json().getString("status")).isEqualTo("WITHDRAWN");

        JsonObject told = Api.of(base).get(consultation).json();
        assertThat(told.getString("closesAt")).isEqualTo(later);
        assertThat(told.getString("withdrawalReason")).isEqualTo("از نو");
        assertThat(told.getJsonArray("timeline").getValuesAs(JsonObject.class)).extracting(event -> event.getString("kind") + event.getString("reason"))
                .containsExactly("PUBLISHED", "EXTENDEDتعطیلات", "WITHDRAWNاز نو");
        assertThat(comment(consultation).status()).isEqualTo(409);
    }

    @Test
    void plans_made_at_the_same_time_have_numbers_of_their_own_without_a_gap() {
        List<Long> drafts = IntStream.range(0, 6).mapToObj(i -> draft("آیین‌نامهٔ همزمان")).toList();

        List<Integer> numbers = drafts.parallelStream().map(this::planned).map(code -> Integer.valueOf(code.substring(5))).sorted().toList();

        assertThat(numbers).isEqualTo(IntStream.range(numbers.get(0), numbers.get(0) + 6).boxed().toList());
    }

    @Test
    void of_several_who_plan_the_same_draft_at_once_one_does() {
        long draft = draft("آیین‌نامهٔ یگانه");

        List<Integer> answers = IntStream.range(0, 6).parallel()
                .mapToObj(i -> Api.of(base).asAdmin().post("/api/v1/consultations", "{\"draft\":" + draft + ",\"kind\":\"BYLAW\"}").status()).sorted().toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void a_plan_is_hidden_from_the_public_and_changed_by_whoever_read_it_last() {
        String consultation = "/api/v1/consultations/" + planned(draft("آیین‌نامهٔ ناپیدا"));
        String plan = "{\"version\":%d,\"kind\":\"BILL\",\"title\":\"لایحه\",\"why\":\"چون\",\"annexes\":[{\"title\":\"پیوست\",\"text\":\"متن\"}]}";
        int version = Api.of(base).asAdmin().get(consultation).json().getInt("version");

        Api.Answer changed = Api.of(base).asAdmin().put(consultation, plan.formatted(version));

        assertThat(Api.of(base).get(consultation).status()).isEqualTo(404);
        assertThat(changed.json().getString("why")).isEqualTo("چون");
        assertThat(changed.json().getJsonArray("annexes").getJsonObject(0).getString("text")).isEqualTo("متن");
        Api.Answer stale = Api.of(base).asAdmin().put(consultation, plan.formatted(version));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().getString("code")).isEqualTo("stale");
    }

    private String opened(String title) {
        String code = planned(draft(title));
        Api.Answer published = Api.of(base).asAdmin().post("/api/v1/consultations/" + code + "/publish", "");
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(published.json().getString("status")).isEqualTo("OPEN");
        return code;
    }

    private String planned(long draft) {
        Api.Answer planned = Api.of(base).asAdmin().post("/api/v1/consultations", "{\"draft\":" + draft + ",\"kind\":\"BYLAW\"}");
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        assertThat(planned.header("Location")).endsWith(planned.json().getString("code"));
        return planned.json().getString("code");
    }

    private long draft(String title) {
        String office = Api.of(base).get("/api/v1/offices").json().getJsonArray("items").getJsonObject(0).getString("code");
        String parts = part("title\"", title) + part("kind\"", "BYLAW") + part("office\"", office)
                + part("file\"; filename=\"draft.txt\"\r\nContent-Type: text/plain", "ماده ۱ـ متن.\nماده ۲ـ متن دیگر.\n") + "--cut--\r\n";
        Api.Answer made = Api.of(base).send(Api.of(base).asAdmin().request("/api/v1/drafts").header("Content-Type", "multipart/form-data; boundary=cut")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofString(parts)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().getJsonNumber("id").longValue();
    }

    private static String part(String name, String content) {
        return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + content + "\r\n";
    }

    private Api.Answer comment(String consultation) {
        return Api.of(base).post(consultation + "/comments", "{\"stance\":\"SUPPORT\",\"text\":\"موافقم\"}");
    }

    private void stopAt(Instant moment) {
        assertThat(Api.of(base).put("/api/v1/test/clock?stopAt=" + moment, "").status()).isEqualTo(200);
    }

    private static void assertProblem(Api.Answer answer, int status, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().getJsonArray("fields").getJsonObject(0).getString("name")).isEqualTo(field);
    }
}
