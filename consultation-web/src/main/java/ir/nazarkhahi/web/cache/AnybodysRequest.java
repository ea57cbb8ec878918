package ir.nazarkhahi.web.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request as anybody could have sent it: no session, no cookies (staff bring theirs to public pages too), and only the
 * query parameters and values its page knows: once each, sorted, none empty, none without end.
 */
class AnybodysRequest extends HttpServletRequestWrapper {
    private static final int LONGEST = 200;
    private final Map<String, String[]> known = new TreeMap<>();

    AnybodysRequest(HttpServletRequest request, Map<String, Pattern> parameters) {
        super(request);
        parameters.forEach((name, values) -> {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank() && value.length() <= LONGEST && values.matcher(value.strip()).matches()) {
                known.put(name, new String[] {value.strip()});
            }
        });
    }

    /** A page for all readers has no session to find. */
    @Override
    public HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("a page for all readers asks for a session");
        }
        return null;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public Cookie[] getCookies() {
        return null;
    }

    @Override
    public String getHeader(String name) {
        return "Cookie".equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return "Cookie".equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public String getQueryString() {
        return known.isEmpty() ? null : known.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue()[0], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String getParameter(String name) {
        String[] values = known.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(known);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(known.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        return known.get(name);
    }
}
