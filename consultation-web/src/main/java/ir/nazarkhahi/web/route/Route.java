package ir.nazarkhahi.web.route;

import java.util.Set;

/**
 * One address and its page.
 *
 * @param pattern segments from the root, {@code /consultations/{code}}; a segment in braces is a parameter
 * @param view the Facelets file
 * @param kept whether the page is the same for everyone and may be kept for all readers
 * @param query the query parameters that the page knows; only asked of kept pages, others see all
 */
public record Route(String pattern, String view, boolean kept, Set<String> query) {

    static Route kept(String pattern, String view, String... query) {
        return new Route(pattern, view, true, Set.of(query));
    }

    static Route own(String pattern, String view) {
        return new Route(pattern, view, false, Set.of());
    }

    /** What lies between the slashes; the root has none. */
    static String[] segments(String path) {
        return path.length() <= 1 ? new String[0] : path.substring(1).split("/", -1);
    }

    /** Segments of the pattern: a parameter's name begins with {@code {}. */
    String[] segments() {
        return segments(pattern);
    }
}
