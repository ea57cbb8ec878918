package ir.nazarkhahi.comment.intake;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.comment.subject.CommentWindow;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the intake asks of subjects and texts, from memory for a second. A comment is refused only by what was
 * read for it: an extension made on another node counts at once. Whether it is sealed is asked again under lock.
 */
@ApplicationScoped
public class Windows {
    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    private Subjects subjects;
    @Inject
    private DraftService drafts;

    private LoadingCache<String, CommentWindow> windows;
    private LoadingCache<Long, TextVersion> texts;

    private record TextVersion(String hash, Map<String, Long> lineages) {}

    @PostConstruct
    void prepare() {
        windows = Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(FRESH).build(code -> subjects.window(code));
        texts = Caffeine.newBuilder().maximumSize(100).build(this::text);
    }

    /**
     * @throws ir.nazarkhahi.gate.NotFoundException if nothing public has that code
     * @throws WindowClosedException if what arrived then is too early or too late
     */
    public CommentWindow openAt(String code, Instant arrival) {
        CommentWindow known = windows.get(code);
        if (known.isOpenAt(arrival)) {
            return known;
        }
        CommentWindow read = subjects.window(code);
        windows.put(code, read);
        if (!read.isOpenAt(arrival)) {
            throw refusal(read.at(arrival));
        }
        return read;
    }

    /**
     * The same for who has read an earlier text than the one that is asked about now: what is said of it is on that text.
     *
     * @throws InvalidInputException naming {@code textVersion} if that one was never asked about
     */
    CommentWindow on(CommentWindow window, SubmitComment comment) {
        if (window.isOnNews()) {
            return subjects.onWording(window, comment.textVersion());
        }
        if (comment.textVersion() != null) {
            return on(window, comment.textVersion()).orElseThrow(() -> new InvalidInputException("textVersion", "unknown_text_version"));
        }
        return comment.mark() == null || comment.mark().textVersion() == null ? window : on(window, comment.mark().textVersion()).orElse(window);
    }

    /** The same for what was written on that version. */
    public CommentWindow on(CommentWindow window, long versionId) {
        return window.on(versionId, window.isOnNews() ? subjects.wordingHash(versionId) : null);
    }

    private Optional<CommentWindow> on(CommentWindow window, String textVersion) {
        for (int i = window.texts().size() - 1; i >= 0; i--) {
            if (texts.get(window.texts().get(i)).hash().equals(textVersion)) {
                return Optional.of(window.on(window.texts().get(i), null));
            }
        }
        return Optional.empty();
    }

    /** @return under what is said of it; empty if the text has no such provision */
    public Optional<Long> provision(CommentWindow window, String eId) {
        return window.isOnNews() ? Optional.empty() : Optional.ofNullable(texts.get(window.versionId()).lineages().get(eId));
    }

    /** What the text is known by outside: SHA-256 in lower-case hex. */
    public String textHash(CommentWindow window) {
        return window.isOnNews() ? window.textHash() : texts.get(window.versionId()).hash();
    }

    private TextVersion text(long versionId) {
        Map<String, Long> lineages = drafts.provisions(versionId).stream().collect(Collectors.toMap(ProvisionView::eId, ProvisionView::lineage));
        return new TextVersion(drafts.version(versionId).textHash(), lineages);
    }

    private static WindowClosedException refusal(CommentWindow.Standing standing) {
        return switch (standing) {
            case NOT_YET -> WindowClosedException.notYetOpen();
            case WITHDRAWN -> WindowClosedException.withdrawn();
            default -> WindowClosedException.closed();
        };
    }
}
