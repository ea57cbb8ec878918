package ir.nazarkhahi.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** Talks HTTP to the deployed application, as a client of the API or a browser without a window would. */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER).build();

    private final URI base;
    private final String token;

    private Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Without any right. @param base what Arquillian injects */
    public static Api of(URL base) {
        return new Api(URI.create(base.toString()), null);
    }

    /** With the automation token. */
    public Api asAdmin() {
        return as(Suite.ADMIN_TOKEN);
    }

    public Api as(String bearer) {
        return new Api(base, bearer);
    }

    /** @param path from the root, {@code /api/v1/kinds} */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer put(String path, Object json) {
        return send(json(path).PUT(body(json)));
    }

    /** With a fresh idempotency key. */
    public Answer post(String path, Object json) {
        return send(json(path).header("Idempotency-Key", UUID.randomUUID().toString()).POST(body(json)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** A request with the caller's rights, for what the shortcuts do not offer. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    /** A JSON value or a text that is sent as it is, well-formed or not. */
    private static HttpRequest.BodyPublisher body(Object json) {
        return HttpRequest.BodyPublishers.ofString(json.toString());
    }

    /** What came back. */
    public record Answer(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String text() {
            return http.body();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse(null);
        }

        public JsonObject json() {
            return (JsonObject) structure();
        }

        public JsonArray array() {
            return (JsonArray) structure();
        }

        private JsonStructure structure() {
            try (JsonReader reader = Json.createReader(new StringReader(http.body()))) {
                return reader.read();
            }
        }
    }
}
