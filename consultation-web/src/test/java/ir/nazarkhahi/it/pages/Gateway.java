package ir.nazarkhahi.it.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy in front of the real server. It passes everything on, but for comments to which it was told that something happens. */
final class Gateway implements AutoCloseable {
    private static final Set<String> OF_ONE_HOP = Set.of("connection", "content-length", "expect", "host", "upgrade", "transfer-encoding", "keep-alive", "date");

    /** What happens to one sending of a comment. */
    sealed interface Mishap {
        /** The gateway refuses in its own words, as gateways do: in HTML. */
        record Refused(int status, int retryAfter) implements Mishap {}

        /** The server takes the comment, and its answer never arrives. */
        record AnswerLost() implements Mishap {}
    }

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConcurrentLinkedQueue<Mishap> mishaps = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> keys = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpServer server;
    private final URI behind;

    private Gateway(URI behind, HttpServer server) {
        this.behind = behind;
        this.server = server;
    }

    static Gateway before(URL base) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Gateway gateway = new Gateway(URI.create("http://localhost:" + base.getPort()), server);
        server.setExecutor(gateway.threads);
        server.createContext("/", gateway::handle);
        server.start();
        return gateway;
    }

    URL address() throws IOException {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/").toURL();
    }

    /** One for each of the next sendings, in order; after them all goes well. */
    Gateway expect(List<? extends Mishap> next) {
        mishaps.addAll(next);
        return this;
    }

    /** The idempotency keys of all sendings so far. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean comment = exchange.getRequestMethod().equals("POST") && exchange.getRequestURI().getPath().endsWith("/comments");
            if (comment) {
                keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            }
            Mishap mishap = comment ? mishaps.poll() : null;
            if (mishap instanceof Mishap.Refused refused) {
                refuse(exchange, refused);
                return;
            }
            HttpResponse<byte[]> answer = passOn(exchange);
            if (mishap == null) {
                answer(exchange, answer);
            }
        }
    }

    private static void refuse(HttpExchange exchange, Mishap.Refused refused) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Retry-After", Integer.toString(refused.retryAfter()));
        send(exchange, refused.status(), "<html><body>Service temporarily unavailable</body></html>".getBytes());
    }

    private HttpResponse<byte[]> passOn(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_ONE_HOP.contains(name.toLowerCase())) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_ONE_HOP.contains(name.toLowerCase()) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        send(exchange, answer.statusCode(), answer.body());
    }

    /** One connection for each request: on a kept one browsers send a lost request again by themselves. */
    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
