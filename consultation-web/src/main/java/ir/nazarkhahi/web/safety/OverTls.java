package ir.nazarkhahi.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A request that came over TLS up to the proxy. The server itself saw plain HTTP, so whenever it makes a session the
 * cookie is marked here, before anything can have been sent.
 */
public class OverTls extends HttpServletRequestWrapper {
    private static final String COOKIE = "Set-Cookie";
    private static final String MARK = "; Secure";

    private final HttpServletResponse response;

    public OverTls(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    @Override
    public String getScheme() {
        return "https";
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        markCookies();
        return session;
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        markCookies();
        return id;
    }

    private void markCookies() {
        List<String> cookies = new ArrayList<>(response.getHeaders(COOKIE));
        if (response.isCommitted() || cookies.stream().allMatch(OverTls::isMarked)) {
            return;
        }
        response.setHeader(COOKIE, marked(cookies.remove(0)));
        cookies.forEach(cookie -> response.addHeader(COOKIE, marked(cookie)));
    }

    private static String marked(String cookie) {
        return isMarked(cookie) ? cookie : cookie + MARK;
    }

    private static boolean isMarked(String cookie) {
        return cookie.regionMatches(true, cookie.length() - MARK.length(), MARK, 0, MARK.length()) || cookie.toLowerCase(Locale.ROOT).contains("; secure;");
    }
}
