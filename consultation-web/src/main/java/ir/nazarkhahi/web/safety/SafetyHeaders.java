package ir.nazarkhahi.web.safety;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers that browsers act on. Staff pages are shown by PrimeFaces, which adds a policy for scripts with a nonce; a
 * policy for scripts here would forbid what that one allows, since browsers enforce both.
 */
public final class SafetyHeaders {
    private static final String ALONE = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";
    private static final String FRAME = ALONE + "'none'";
    private static final String PUBLIC = "default-src 'self'; img-src 'self' data:; " + FRAME;
    private static final String STAFF = "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; style-src 'self' 'unsafe-inline'; " + FRAME;
    private static final String NO_STORE = "no-store";

    private static final Headers ON_PUBLIC_PAGES = Headers.of(PUBLIC, "same-origin", null);
    private static final Headers IN_FRAMES = Headers.of("default-src 'self'; img-src 'self' data:; " + ALONE + "*", "no-referrer", null);
    private static final Headers ON_TRACKING = Headers.of(PUBLIC, "no-referrer", NO_STORE);
    private static final Headers ON_STAFF_PAGES = Headers.of(STAFF, "same-origin", NO_STORE);

    private SafetyHeaders() {}

    /**
     * By their names; where nothing may be kept, {@code Cache-Control} too.
     *
     * @param path the address that was asked for, with its language
     * @param overTls whether the browser reached us over TLS, here or at a proxy in front
     */
    public static Map<String, String> of(String path, boolean overTls) {
        Headers headers = isStaff(path) ? ON_STAFF_PAGES : isTracking(path) ? ON_TRACKING : isForFrames(path) ? IN_FRAMES : ON_PUBLIC_PAGES;
        return overTls ? headers.overTls() : headers.plain();
    }

    /** Put together once, since every answer carries them. */
    private record Headers(Map<String, String> plain, Map<String, String> overTls) {

        /** @param cacheControl null if the page says it itself */
        static Headers of(String policy, String referrer, String cacheControl) {
            Map<String, String> plain = new LinkedHashMap<>();
            plain.put("X-Content-Type-Options", "nosniff");
            if (!policy.endsWith("*")) {
                plain.put("X-Frame-Options", "DENY");
            }
            plain.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            plain.put("Content-Security-Policy", policy);
            plain.put("Referrer-Policy", referrer);
            if (cacheControl != null) {
                plain.put("Cache-Control", cacheControl);
            }
            Map<String, String> overTls = new LinkedHashMap<>(plain);
            overTls.put("Cross-Origin-Opener-Policy", "same-origin");
            overTls.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            return new Headers(Collections.unmodifiableMap(plain), Collections.unmodifiableMap(overTls));
        }
    }

    private static boolean isStaff(String path) {
        return path.startsWith("/staff") || path.startsWith("/en/staff");
    }

    /** Made to be shown inside the pages of others: it has nothing to press that means anything here. */
    private static boolean isForFrames(String path) {
        return path.equals("/embed/open") || path.equals("/en/embed/open");
    }

    private static boolean isTracking(String path) {
        return path.equals("/track") || path.equals("/en/track") || path.equals("/api/v1/track");
    }
}
