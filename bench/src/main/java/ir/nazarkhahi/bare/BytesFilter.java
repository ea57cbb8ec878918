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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code /bare/bytes/…}: what the product answers under {@code /…}, gzip, asked for once and then written from memory. */
@WebFilter("/bytes/*")
public class BytesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "/bare/bytes";

    private final transient Map<String, byte[]> known = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        byte[] bytes = known.computeIfAbsent(request.getRequestURI(), uri -> fetched(request, uri.substring(PREFIX.length())));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static byte[] fetched(HttpServletRequest request, String path) {
        try {
            URI page = URI.create("http://127.0.0.1:" + request.getLocalPort() + path);
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setRequestProperty("Accept-Encoding", "gzip");
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
