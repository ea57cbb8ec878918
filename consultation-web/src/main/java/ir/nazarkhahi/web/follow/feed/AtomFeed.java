package ir.nazarkhahi.web.follow.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * @param since what {@code updated} says of a feed that has no entry yet
 * @param self the feed's own address
 * @param page where people read the same
 * @param language of the title and of what is not said otherwise
 * @param entries in any order; they are written with the newest first
 */
record AtomFeed(String id, String title, String author, Instant since, String self, String page, String language, List<AtomEntry> entries) {

    AtomFeed {
        entries = entries.stream().sorted(Comparator.comparing(AtomEntry::updated).reversed().thenComparing(AtomEntry::id)).toList();
    }

    Instant updated() {
        return entries.isEmpty() ? since : entries.get(0).updated();
    }
}
