package ir.nazarkhahi.web.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ir.nazarkhahi.draft.redline.Redline;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Redlines of suggested wordings, kept while they are asked for. One can take a tenth of a second and a page shows fifty,
 * remade every few seconds: whoever sends a wording pays for it with a proof of work once, so the server compares it once.
 */
@ApplicationScoped
class KeptRedlines {
    private static final long CHARACTERS = 12_000_000;

    private final Cache<Wordings, String> redlines = Caffeine.newBuilder().maximumWeight(CHARACTERS).weigher(KeptRedlines::weight).build();

    private record Wordings(String before, String after) {}

    /** As escaped HTML. */
    String of(String before, String after) {
        return redlines.get(new Wordings(before, after), wordings -> Redline.html(wordings.before(), wordings.after()));
    }

    private static int weight(Wordings wordings, String html) {
        return length(wordings.before()) + length(wordings.after()) + html.length();
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
