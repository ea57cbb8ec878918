package ir.nazarkhahi.bare;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code /bare/bytes/…}: what the product answers under {@code /…}, headers and all, gzip, asked for once and then written
 * from memory.
 */
@WebFilter("/bytes/*")
public class BytesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "/bare/bytes";
    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "date", "transfer-encoding", "keep-alive");

    private final transient Map<String, Answer> known = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Answer answer = known.computeIfAbsent(request.getRequestURI(), uri -> fetched(request, uri.substring(PREFIX.length())));
        answer.headers.forEach(response::setHeader);
        response.setContentLength(answer.body.length);
        response.getOutputStream().write(answer.body);
    }

    private record Answer(Map<String, String> headers, byte[] body) {}

    private static Answer fetched(HttpServletRequest request, String path) {
        try {
            URI page = URI.create("http://127.0.0.1:" + request.getLocalPort() + path);
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setRequestProperty("Accept-Encoding", "gzip");
            try (InputStream in = connection.getInputStream()) {
                return new Answer(headers(connection), in.readAllBytes());
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> headers(HttpURLConnection connection) {
        Map<String, String> headers = new LinkedHashMap<>();
        connection.getHeaderFields().forEach((name, values) -> {
            if (name != null && !OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, String.join(", ", values));
            }
        });
        return headers;
    }
}
