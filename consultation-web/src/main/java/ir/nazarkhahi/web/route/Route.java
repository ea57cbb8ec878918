package ir.nazarkhahi.web.route;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One address and its page.
 *
 * @param pattern segments from the root, {@code /consultations/{code}}; a segment in braces is a parameter
 * @param view the Facelets file
 * @param kept whether the page is the same for everyone and may be kept for all readers
 * @param query the query parameters that the page knows, with what they may be: every other value would be one more page
 *     to keep that looks like the one without it. Only asked of kept pages, others see all
 */
public record Route(String pattern, String view, boolean kept, Map<String, Pattern> query) {
    private static final Pattern ANYTHING = Pattern.compile("(?s).*");

    /** @param query names; after a colon a regular expression of the values that are known */
    static Route kept(String pattern, String view, String... query) {
        return new Route(pattern, view, true, Stream.of(query).map(one -> one.split(":", 2))
                .collect(Collectors.toUnmodifiableMap(one -> one[0], one -> one.length == 1 ? ANYTHING : Pattern.compile(one[1]))));
    }

    static Route own(String pattern, String view) {
        return new Route(pattern, view, false, Map.of());
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
