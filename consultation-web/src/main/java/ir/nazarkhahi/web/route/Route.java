package ir.nazarkhahi.web.route;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    /** The parameters in the path, in their order; empty if this is another page's address. */
    Optional<Map<String, String>> match(String path) {
        String[] wanted = pattern.split("/");
        String[] given = path.split("/", -1);
        if (path.equals("/")) {
            return pattern.equals("/") ? Optional.of(Map.of()) : Optional.empty();
        }
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                parameters.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return parameters.containsValue("") ? Optional.empty() : Optional.of(parameters);
    }
}
