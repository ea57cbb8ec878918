package ir.nazarkhahi.web.follow.feed;

import java.time.Instant;
import java.util.List;

/**
 * @param id never changes
 * @param updated when there was last something new to read in it
 * @param author an office, or somebody in general; never a person
 * @param text plain, with line breaks
 * @param language of title and text, {@code fa}
 * @param categories terms
 */
record AtomEntry(String id, String title, Instant published, Instant updated, String author, String text, String language, String link, List<String> categories) {

    AtomEntry {
        categories = List.copyOf(categories);
    }
}
