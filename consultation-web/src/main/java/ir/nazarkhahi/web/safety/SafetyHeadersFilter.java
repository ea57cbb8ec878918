package ir.nazarkhahi.web.safety;

import ir.nazarkhahi.web.route.Address;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sets the headers that browsers act on. Staff pages are shown by PrimeFaces, which adds a policy for scripts with a
 * nonce; a policy for scripts here would forbid what that one allows, since browsers enforce both.
 */
public class SafetyHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String FRAME = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PUBLIC = "default-src 'self'; img-src 'self' data:; " + FRAME;
    private static final String STAFF = "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; style-src 'self' 'unsafe-inline'; " + FRAME;

    @Inject
    private transient Tls tls;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = Address.of(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Content-Security-Policy", isStaff(path) ? STAFF : PUBLIC);
        response.setHeader("Referrer-Policy", isTracking(path) ? "no-referrer" : "same-origin");
        if (isTracking(path) || isStaff(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (tls.guards(request)) {
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    private static boolean isStaff(String path) {
        return path.startsWith("/staff") || path.startsWith("/en/staff");
    }

    private static boolean isTracking(String path) {
        return path.equals("/track") || path.equals("/en/track") || path.equals("/api/v1/track");
    }
}
