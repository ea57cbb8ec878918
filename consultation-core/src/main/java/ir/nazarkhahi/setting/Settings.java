package ir.nazarkhahi.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads settings on the hot path: from memory, at most five seconds old, so that a change made on another node is seen
 * here too. A change made here is seen as soon as it is committed.
 */
@ApplicationScoped
public class Settings {
    /** The path of the installation itself, for what no office decides. */
    public static final String INSTALLATION = "/";
    private static final long FRESH_NANOS = 5_000_000_000L;

    @Inject
    private SettingRepository repository;
    private volatile Known known;

    private record Place(long officeId, String name) {}

    private record Known(Map<Place, String> values, long readAt) {}

    /** @param officePath {@code /1/4/}; the value said deepest in it counts */
    public String text(String officePath, Setting setting) {
        Map<Place, String> values = values();
        for (String path = officePath; path.length() > 1; path = parent(path)) {
            String value = values.get(new Place(lastId(path), setting.key()));
            if (value != null) {
                return value;
            }
        }
        return values.getOrDefault(new Place(0, setting.key()), setting.otherwise());
    }

    public long number(String officePath, Setting setting) {
        return Long.parseLong(text(officePath, setting));
    }

    public boolean flag(String officePath, Setting setting) {
        return Boolean.parseBoolean(text(officePath, setting));
    }

    void forget() {
        known = null;
    }

    private Map<Place, String> values() {
        Known now = known;
        if (now == null || System.nanoTime() - now.readAt > FRESH_NANOS) {
            now = read();
            known = now;
        }
        return now.values;
    }

    private Known read() {
        Map<Place, String> values = new HashMap<>();
        long readAt = System.nanoTime();
        repository.all().forEach(said -> values.put(new Place(said.officeId(), said.name()), said.value()));
        return new Known(values, readAt);
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    private static long lastId(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1));
    }
}
