package ir.nazarkhahi.it.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.comment.rule.RuleService;
import ir.nazarkhahi.commentary.report.ReportService;
import ir.nazarkhahi.commentary.report.ReportView;
import ir.nazarkhahi.commentary.report.SaveReport;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.HeldWords;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.Both;
import ir.nazarkhahi.news.item.EditNews;
import ir.nazarkhahi.news.item.NewsKind;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("News from the draft to the withdrawal, with its comments (PS-06, PS-07, PS-19)")
class NewsLifeIT {
    private static final Actor WRITER = new Actor(9_400, "pr", Actor.Kind.STAFF, List.of(new Grant(Role.PUBLIC_RELATIONS, "/")), false);

    @Inject
    private HttpServletRequest request;
    @Inject
    private NewsService news;
    @Inject
    private RuleService rules;
    @Inject
    private ReportService reports;
    @Inject
    private LegalClock clock;

    private Api api() {
        try {
            return Api.of(URI.create("http://localhost:" + request.getLocalPort() + "/").toURL());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void a_draft_is_nobody_s_business_and_what_is_published_is_everybody_s() {
        String title = "خبر " + UUID.randomUUID();
        NewsView draft = news.add(WRITER, "root", said(title, null));
        String path = "/api/v1/news/" + draft.code();
        assertThat(draft.code()).matches("N\\d{4}-\\d{4}");
        assertThat(api().get(path).status()).isEqualTo(404);
        assertThat(api().get("/news/" + draft.code()).status()).isEqualTo(404);

        NewsView item = news.publish(WRITER, draft.code(), draft.version());

        JsonObject json = api().get(path).json();
        assertThat(json.getString("status")).isEqualTo("OPEN");
        assertThat(json.getJsonObject("title").getString("en")).isEqualTo("News in English");
        assertThat(json.getString("textVersion")).isEqualTo(item.wordingHash());
        assertThat(api().get("/api/v1/news?kind=NEWS&size=200").text()).contains(draft.code());
        assertThat(api().get("/api/v1/news?kind=STRATEGY&size=200").text()).doesNotContain(draft.code());
        assertThat(api().get("/news/" + draft.code()).text()).contains(title);
        assertThat(api().get("/en/news/" + draft.code()).text()).contains("News in English");
        assertThat(api().get("/en/feeds/news.atom").text()).contains("news/" + draft.code(), "News in English");
        assertThat(api().get("/sitemaps/news.xml").text()).contains("/news/" + draft.code(), "/en/news/" + draft.code());
        assertThat(api().get("/robots.txt").text()).contains("/sitemaps/news.xml");
        await(() -> api().get("/api/v1/search?type=NEWS&q=" + draft.code()).text().contains("/news/" + draft.code()));
    }

    @Test
    void the_demo_s_strategy_says_who_approved_it() {
        JsonObject strategy = api().get("/api/v1/news?kind=STRATEGY&size=1").json().getJsonArray("items").getJsonObject(0);

        assertThat(strategy.getJsonObject("approval").getString("session")).isEqualTo("57");
        assertThat(strategy.getJsonObject("approval").getString("on")).isEqualTo("2019-03-04");
        assertThat(api().get("/en/news/" + strategy.getString("code")).text()).contains("E-Government Development");
    }

    @Test
    void a_comment_on_it_goes_through_the_same_door_with_receipt_number_and_tracking_code() {
        String code = published(null).code();
        String hash = api().get("/api/v1/news/" + code).json().getString("textVersion");

        Api.Answer accepted = send(code, "خبر خوبی است، متشکرم");
        await(() -> total(code) == 1);

        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.json().getJsonObject("receipt").getString("statement")).contains("\"consultation\":\"" + code + "\"").contains(hash);
        JsonObject comment = api().get("/api/v1/news/" + code + "/comments").json().getJsonArray("items").getJsonObject(0);
        assertThat(comment.getString("ref")).isEqualTo(code + "-000001");
        JsonObject tracked = api().post("/api/v1/track", "{\"trackingCode\":\"" + accepted.json().getString("trackingCode") + "\"}").json();
        assertThat(tracked.getString("state")).isEqualTo("PUBLISHED");
        assertThat(tracked.getString("consultation")).isEqualTo(code);
        assertThat(api().get("/news/" + code).text()).contains("خبر خوبی است");
        assertThat(api().get("/news/" + code + "/comments/" + code + "-000001").text()).contains("خبر خوبی است");
        assertThat(api().get("/api/v1/consultations/" + code + "/comments").status()).isEqualTo(404);
        assertThat(api().get("/v4/comments/" + code + "-000001").status()).isEqualTo(404);
        assertThat(api().post("/api/v1/news/" + code + "/comments", Json.createObjectBuilder().add("stance", "SUPPORT").add("text", "الف").add("provision", "art_1").build()).status()).isEqualTo(422);
        await(() -> api().get("/api/v1/search?type=COMMENT&q=" + code + "-000001").text().contains(code));
    }

    @Test
    void moderators_decide_on_comments_on_news_in_their_queue() {
        String code = published(null).code();
        try (HeldWords words = HeldWords.everywhere(rules, "ناشایست‌واژه")) {
            send(code, "این ناشایست‌واژه است");
            await(() -> api().asAdmin().get("/api/v1/moderation?size=200").text().contains(code));
        }

        assertThat(total(code)).isZero();
        assertThat(api().asAdmin().post("/api/v1/moderation/" + code + "-000001", "{\"decision\":\"REJECT\",\"reason\":\"توهین\"}").status()).isEqualTo(200);
        JsonObject stub = api().get("/api/v1/news/" + code + "/comments").json().getJsonArray("items").getJsonObject(0);
        assertThat(stub.getString("stubReason")).isEqualTo("توهین");
    }

    @Test
    void another_wording_is_another_text_that_comments_are_about() {
        NewsView item = published(null);

        NewsView changed = news.edit(WRITER, item.code(), item.version(), new EditNews(NewsKind.NEWS, item.said().title(), null, new Both("متن تصحیح شد", "Corrected"), null, null));

        assertThat(changed.changedAt()).isNotNull();
        assertThat(changed.wordingHash()).isNotEqualTo(item.wordingHash());
        await(() -> send(item.code(), "دربارهٔ متن تازه").json().getJsonObject("receipt").getString("statement").contains(changed.wordingHash()));
    }

    @Test
    void after_the_last_day_and_after_a_withdrawal_no_comment_is_taken_and_none_is_lost() {
        Instant closing = clock.now().plus(Duration.ofDays(3));
        NewsView item = published(closing);
        assertThat(send(item.code(), "پیش از پایان").status()).isEqualTo(201);
        await(() -> total(item.code()) == 1);

        clock.shift(Duration.ofDays(4));
        try {
            assertThat(send(item.code(), "پس از پایان").json().getString("code")).isEqualTo("window_closed");
            assertThat(api().get("/api/v1/news/" + item.code()).json().getString("status")).isEqualTo("CLOSED");
        } finally {
            clock.reset();
        }
        news.withdraw(WRITER, item.code(), item.version(), "عدد نادرست بود");

        await(() -> "consultation_withdrawn".equals(send(item.code(), "پس از برداشتن").json().getString("code", "")));
        JsonObject json = api().get("/api/v1/news/" + item.code()).json();
        assertThat(json.getString("withdrawalReason")).isEqualTo("عدد نادرست بود");
        assertThat(json.containsKey("text")).isFalse();
        await(() -> api().get("/news/" + item.code()).text().contains("عدد نادرست بود"));
        assertThat(api().get("/news/" + item.code()).text()).contains("پیش از پایان").doesNotContain("متن خبر");
        assertThat(total(item.code())).isEqualTo(1);
        await(() -> !api().get("/api/v1/search?type=NEWS&q=" + item.code()).text().contains("/news/" + item.code()));
    }

    @Test
    void public_relations_report_what_was_said_to_whom_and_when() {
        NewsView item = published(null);
        send(item.code(), "نظر نخست دربارهٔ خبر");
        await(() -> total(item.code()) == 1);
        LocalDate day = SolarHijri.tehranDay(clock.now());

        ReportView draft = reports.save(WRITER, item.code(), new SaveReport("یک نفر نظر داد: " + item.code() + "-000001", "هیئت عامل\nوزارت اقتصاد", "۱۲/ر", day, null));
        ReportView issued = reports.issue(WRITER, item.code(), draft.version());
        send(item.code(), "نظر دوم، پس از گزارش");
        await(() -> total(item.code()) == 2);

        assertThat(issued.refs()).containsExactly(item.code() + "-000001");
        assertThat(issued.figures().received()).isEqualTo(1);
        String path = "/api/v1/news/" + item.code() + "/reports/1.";
        assertThat(api().get(path + "json").status()).isEqualTo(401);
        String json = api().asAdmin().get(path + "json").text();
        assertThat(json).contains("هیئت عامل", "وزارت اقتصاد", "نظر نخست", day.toString()).doesNotContain("نظر دوم");
        assertThat(api().asAdmin().get(path + "docx").status()).isEqualTo(200);
        assertThat(api().asAdmin().get(path + "pdf").status()).isEqualTo(200);
        assertThatThrownBy(() -> reports.save(WRITER, item.code(), new SaveReport("نام " + item.code() + "-000009", "", "", null, null))).isInstanceOf(InvalidInputException.class);
    }

    private NewsView published(Instant closing) {
        NewsView draft = news.add(WRITER, "root", said("خبر " + UUID.randomUUID(), closing));
        return news.publish(WRITER, draft.code(), draft.version());
    }

    private static EditNews said(String title, Instant closing) {
        return new EditNews(NewsKind.NEWS, new Both(title, "News in English"), null, new Both("متن خبر", "Text of the news"), null, closing);
    }

    private Api.Answer send(String code, String text) {
        return api().post("/api/v1/news/" + code + "/comments", Json.createObjectBuilder().add("stance", "SUPPORT").add("text", text).build());
    }

    private int total(String code) {
        return api().get("/api/v1/news/" + code + "/comments?size=1").json().getInt("total");
    }

    private static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("reached within half a minute").isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
