package ir.nazarkhahi.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The port answers long before the application does: only {@code /health/ready} tells. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final URI health;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Readiness(LaunchOptions options) {
        health = URI.create(options.localAddress() + "/health/ready");
    }

    void await() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        String last = "no answer";
        while (System.nanoTime() < until) {
            try {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return;
                }
                last = answer.body();
            } catch (IOException notYet) {
                last = notYet.toString();
            }
            Thread.sleep(BETWEEN.toMillis());
        }
        throw new LaunchException("The application is not ready after " + PATIENCE.toSeconds() + " s: " + last);
    }
}
