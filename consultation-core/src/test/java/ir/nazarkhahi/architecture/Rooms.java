package ir.nazarkhahi.architecture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may know whom: the table of docs/architecture.md. A row is changed in both places together. */
final class Rooms {
    /** Known by every room. */
    static final Set<String> FOUNDATION = Set.of("text", "calendar", "access", "audit", "gate", "keys");
    private static final Map<String, Set<String>> MAY_KNOW = new LinkedHashMap<>();

    static {
        row("setting");
        row("job");
        row("identity");
        row("tracking");
        row("attachment", "job");
        row("office", "setting");
        row("account", "office", "setting");
        row("notification", "setting", "office", "account", "identity", "job");
        row("draft", "job", "office");
        row("news", "office", "attachment");
        row("consultation", "setting", "office", "draft", "notification", "job");
        row("comment", "setting", "tracking", "consultation", "news", "draft", "identity", "attachment", "notification", "job");
        row("commentary", "setting", "comment", "consultation", "news", "draft", "office", "attachment", "notification", "job");
        // reads what others show; nobody knows it, and it knows neither people nor staff
        row("search", "setting", "office", "draft", "news", "consultation", "comment", "attachment", "commentary", "job");
        // composes rooms for the first start; nobody knows it
        row("demo", "setting", "office", "account", "draft", "news", "consultation", "comment", "commentary", "job", "tracking");
    }

    private Rooms() {}

    static Set<String> all() {
        return MAY_KNOW.keySet();
    }

    static Set<String> mayKnow(String room) {
        Set<String> known = new TreeSet<>(FOUNDATION);
        known.addAll(MAY_KNOW.get(room));
        return known;
    }

    private static void row(String room, String... known) {
        MAY_KNOW.put(room, Set.of(known));
    }
}
