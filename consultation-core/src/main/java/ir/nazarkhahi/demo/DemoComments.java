package ir.nazarkhahi.demo;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.intake.Arrival;
import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.intake.Intake;
import ir.nazarkhahi.comment.intake.SubmitComment;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.tracking.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Sends the invented comments in, spread over a stretch of time that ends now by the legal clock. */
@ApplicationScoped
class DemoComments {
    private static final Locale PERSIAN = new Locale("fa");

    @Inject
    private Intake intake;
    @Inject
    private LegalClock clock;

    void send(String file, String code, Instant from, Duration apart) {
        Instant at = from;
        for (JsonObject comment : DemoFile.objects(file)) {
            at = at.plus(apart);
            clock.stopAt(at);
            send(comment, code, at);
        }
    }

    private void send(JsonObject comment, String code, Instant at) {
        Author author = new Author(text(comment, "publicName"), text(comment, "organisation"), text(comment, "name"), text(comment, "email"), text(comment, "mobile"));
        String text = comment.getString("text");
        OnceKey once = OnceKey.of("demo", code, at.toString(), text.getBytes(StandardCharsets.UTF_8));
        Arrival arrival = new Arrival(at, Channel.WEB, PERSIAN, once, null);
        try {
            intake.submit(new SubmitComment(code, text(comment, "provision"), comment.getString("stance"), text, text(comment, "wording"), author, arrival))
                    .toCompletableFuture().get(30, TimeUnit.SECONDS);
        } catch (Exception refused) {
            throw new IllegalStateException("the demo comment was not accepted: " + text, refused);
        }
    }

    private static String text(JsonObject object, String name) {
        return object.containsKey(name) ? object.getString(name) : null;
    }
}
