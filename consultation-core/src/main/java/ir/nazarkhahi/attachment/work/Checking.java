package ir.nazarkhahi.attachment.work;

import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.clean.Cleaner;
import ir.nazarkhahi.attachment.clean.ImageCleaner;
import ir.nazarkhahi.attachment.clean.PdfCleaner;
import ir.nazarkhahi.attachment.clean.TextCleaner;
import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.media.MediaCleaner;
import ir.nazarkhahi.attachment.office.OfficeCleaner;
import ir.nazarkhahi.attachment.scan.Clamd;
import ir.nazarkhahi.attachment.scan.ScannerUnreachableException;
import ir.nazarkhahi.attachment.scan.Verdict;
import ir.nazarkhahi.attachment.store.AttachmentStore;
import ir.nazarkhahi.attachment.store.Copy;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks for viruses and has the copy made; what goes wrong becomes a reason. */
@ApplicationScoped
class Checking {
    private static final Duration LONGEST_SCAN = Duration.ofSeconds(60);
    private static final Duration LONGEST_MEDIA = Duration.ofSeconds(60);
    private static final Duration LONGEST_CLEANING = Duration.ofSeconds(90);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(15);
    private static final int MOST_ATTEMPTS = 3;

    @Inject
    private AttachmentStore store;
    @Resource
    private ManagedThreadFactory threads;
    /** Where clamd listens: {@code host:port} or the path of its socket. */
    @Inject
    @ConfigProperty(name = "consultation.clamd")
    private Optional<String> clamd;
    @Inject
    @ConfigProperty(name = "consultation.ffmpeg", defaultValue = "ffmpeg")
    private String ffmpeg;

    private List<Cleaner> cleaners;
    private TimedCleaning timed;

    @PostConstruct
    void prepare() {
        cleaners = List.of(new ImageCleaner(), new PdfCleaner(), new OfficeCleaner(), new TextCleaner(), new MediaCleaner(ffmpeg, LONGEST_MEDIA));
        timed = new TimedCleaning(threads, LONGEST_CLEANING);
    }

    @PreDestroy
    void end() {
        timed.end();
    }

    Outcome of(DueFile file) {
        if (file.attempts() >= MOST_ATTEMPTS) {
            return Outcome.held("took_too_long");
        }
        try {
            return isInfected(file) ? Outcome.infected() : checked(file);
        } catch (ScannerUnreachableException unreachable) {
            return Outcome.heldUntil("scanner_unreachable", ASK_AGAIN);
        } catch (UncleanableException uncleanable) {
            return Outcome.held(uncleanable.code());
        } catch (IOException unreadable) {
            throw new IllegalStateException("a file could not be read from the store", unreadable);
        }
    }

    private Outcome checked(DueFile file) throws UncleanableException, IOException {
        Outcome outcome = Outcome.cleaned(cleaned(file));
        return file.staffOnly() ? outcome.forStaff() : outcome;
    }

    private boolean isInfected(DueFile file) throws ScannerUnreachableException, IOException {
        String address = clamd.map(String::strip).orElse("");
        if (address.isEmpty()) {
            return false;
        }
        try (InputStream original = store.open(file.id(), Copy.ORIGINAL)) {
            return new Clamd(address, LONGEST_SCAN).scan(original) == Verdict.INFECTED;
        }
    }

    private Cleaned cleaned(DueFile file) throws UncleanableException, IOException {
        Cleaner cleaner = cleaners.stream().filter(one -> one.cleans(file.format())).findFirst().orElseThrow(() -> new UncleanableException("no_cleaner"));
        try (InputStream original = store.open(file.id(), Copy.ORIGINAL)) {
            return timed.clean(cleaner, file.format(), original.readAllBytes());
        }
    }
}
