package ir.nazarkhahi.it.file;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("What went with a comment goes with the one in its place (issue 3, points 3, 5 and 13)")
class CarriedOverIT {
    /** «هدف این آیین‌نامه، شفافیت در تصمیم‌گیری اداری است.» */
    private static final String WORDS = "شفافیت";
    private static final int START = 19;

    @ArquillianResource
    private URL base;

    private static JsonObject marked(String text, String... handles) {
        JsonArrayBuilder selector = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("type", "TextQuoteSelector").add("exact", WORDS).add("prefix", "آیین‌نامه، ").add("suffix", " در"))
                .add(Json.createObjectBuilder().add("type", "TextPositionSelector").add("start", START).add("end", START + WORDS.length()));
        return Json.createObjectBuilder(Sender.comment(text, handles)).add("target", Json.createObjectBuilder().add("selector", selector)).build();
    }

    private static JsonObject comment(Sender sender, int number) {
        return sender.api().get("/api/v1/consultations/" + sender.code() + "/comments?size=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("ref").equals(sender.ref(number))).findFirst().orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private static void await(java.util.function.BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("reached within a minute").isLessThan(end);
            Thread.sleep(200);
        }
    }

    private static Api.Answer replace(Sender sender, JsonObject accepted, JsonObjectBuilder more) {
        return sender.api().post("/api/v1/track/replace", more.add("trackingCode", accepted.getString("trackingCode")).add("stance", "OPPOSE").add("text", "متن بهتر").build());
    }

    @Test
    void marked_words_and_files_go_over_and_stand_in_the_new_leaf() throws Exception {
        Sender sender = Sender.to(base);
        JsonObject first = sender.send(marked("متن نخست", sender.uploaded("a.png", Files.photo("یک")), sender.uploaded("b.png", Files.photo("دو")))).json();
        await(() -> comment(sender, 1).containsKey("text"));
        List<JsonObject> before = comment(sender, 1).getJsonArray("attachments").getValuesAs(JsonObject.class);

        Api.Answer replaced = replace(sender, first, Json.createObjectBuilder().add("withoutFiles", Json.createArrayBuilder().add(1)));

        assertThat(replaced.status()).as(replaced.text()).isEqualTo(201);
        JsonObject statement = Json.createReader(new StringReader(replaced.json().getJsonObject("receipt").getString("statement"))).readObject();
        assertThat(statement.getInt("version")).isEqualTo(4);
        assertThat(statement.getJsonArray("selector").getJsonObject(0).getString("exact")).isEqualTo(WORDS);
        assertThat(statement.getJsonArray("attachments")).hasSize(1);
        await(() -> comment(sender, 1).getString("state", "").equals("WITHDRAWN") && comment(sender, 2).containsKey("text"));
        assertThat(comment(sender, 1)).doesNotContainKey("target");
        assertThat(comment(sender, 1).getJsonArray("attachments")).isEmpty();
        assertThat(comment(sender, 2).getJsonObject("target").getJsonArray("selector")).isEqualTo(statement.getJsonArray("selector"));
        assertThat(comment(sender, 2).getJsonArray("attachments")).hasSize(1);
        assertThat(before).hasSize(2);
        JsonObject tracked = sender.api().post("/api/v1/track", Json.createObjectBuilder().add("trackingCode", first.getString("trackingCode")).build()).json();
        assertThat(tracked.getString("markedWords")).isEqualTo(WORDS);
        assertThat(tracked.getJsonArray("files")).hasSize(1);
        assertThat(tracked.getInt("textNumber")).isEqualTo(1);
    }

    @Test
    void an_author_may_leave_both_out_and_no_file_is_named_that_is_not_there() throws Exception {
        Sender sender = Sender.to(base);
        JsonObject first = sender.send(marked("متن نخست", sender.uploaded("a.png", Files.photo("یک")))).json();

        assertThat(replace(sender, first, Json.createObjectBuilder().add("withoutFiles", Json.createArrayBuilder().add(7))).text()).contains("unknown_file");
        Api.Answer replaced = replace(sender, first, Json.createObjectBuilder().add("withoutMark", true).add("withoutFiles", Json.createArrayBuilder().add(1)));

        assertThat(replaced.json().getJsonObject("receipt").getString("statement")).contains("\"version\":3", "\"attachments\":[]").doesNotContain("selector");
        await(() -> comment(sender, 2).containsKey("text"));
        assertThat(comment(sender, 2)).doesNotContainKey("target");
        assertThat(comment(sender, 2).getJsonArray("attachments")).isEmpty();
    }

    @Test
    void the_page_of_tracking_shows_what_goes_over_and_lets_it_out() throws Exception {
        Sender sender = Sender.to(base);
        JsonObject first = sender.send(marked("متن نخست", sender.uploaded("a.png", Files.photo("یک")))).json();
        await(() -> comment(sender, 1).containsKey("text"));

        try (Browser browser = Browser.phone(base)) {
            browser.visit("/en/track").type("Tracking code", first.getString("trackingCode")).press("Show").awaitText("Still on these words:");
            assertThat(browser.text()).contains(WORDS, "Files that stay with the new comment", "On these words", "Version 1 of the text");
            assertThat(Accessibility.findings(browser)).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.field("Still on these words:").click();
            browser.type("Your comment", "متن بهتر").press("Replace it").awaitText("Your new comment is registered.");
        }
        await(() -> comment(sender, 2).containsKey("text"));
        assertThat(comment(sender, 2)).doesNotContainKey("target");
        assertThat(comment(sender, 2).getJsonArray("attachments")).hasSize(1);
    }
}
