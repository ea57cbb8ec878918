package ir.nazarkhahi.web.safety;

import ir.nazarkhahi.web.route.Address;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that browsers act on. Staff pages are shown by PrimeFaces, which adds a policy for scripts with a nonce; a
 * policy for scripts here would forbid what that one allows, since browsers enforce both.
 */
public final class SafetyHeaders {
    private static final String FRAME = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PUBLIC = "default-src 'self'; img-src 'self' data:; " + FRAME;
    private static final String STAFF = "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; style-src 'self' 'unsafe-inline'; " + FRAME;

    private SafetyHeaders() {}

    /**
     * Sets them; where nothing may be kept, {@code Cache-Control} too.
     *
     * @param overTls whether the browser reached us over TLS, here or at a proxy in front
     */
    public static void set(HttpServletRequest request, HttpServletResponse response, boolean overTls) {
        String path = Address.of(request);
        boolean staff = isStaff(path);
        boolean tracking = isTracking(path);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Content-Security-Policy", staff ? STAFF : PUBLIC);
        response.setHeader("Referrer-Policy", tracking ? "no-referrer" : "same-origin");
        if (tracking || staff) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (overTls) {
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static boolean isStaff(String path) {
        return path.startsWith("/staff") || path.startsWith("/en/staff");
    }

    private static boolean isTracking(String path) {
        return path.equals("/track") || path.equals("/en/track") || path.equals("/api/v1/track");
    }
}
