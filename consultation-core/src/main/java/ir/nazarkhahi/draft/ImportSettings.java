package ir.nazarkhahi.draft;

import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.reading.ImportLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code consultation.draft.max-bytes}: the largest file that is imported, 30 MB unless set.
 * {@code consultation.draft.at-once-bytes}: the largest that is imported while its sender waits, 2 MB unless set; packed
 * documents and PDF count four times, because they unpack and take longer. 0: every file is imported by a job.
 */
@ApplicationScoped
public class ImportSettings {
    private static final int PACKED = 4;

    private long maxBytes;
    private long atOnceBytes;

    protected ImportSettings() {}

    @Inject
    public ImportSettings(@ConfigProperty(name = "consultation.draft.max-bytes", defaultValue = "31457280") long maxBytes,
            @ConfigProperty(name = "consultation.draft.at-once-bytes", defaultValue = "2097152") long atOnceBytes) {
        this.maxBytes = maxBytes;
        this.atOnceBytes = atOnceBytes;
    }

    public long maxBytes() {
        return maxBytes;
    }

    /** Whether nobody should wait for the import; what cannot be imported at all is refused at once. */
    public boolean takesLong(byte[] bytes) {
        if (bytes == null || bytes.length == 0 || bytes.length > maxBytes) {
            return false;
        }
        boolean packed = bytes.length > 1 && (bytes[0] == 'P' && bytes[1] == 'K' || bytes[0] == '%' && bytes[1] == 'P');
        return bytes.length * (packed ? (long) PACKED : 1) > atOnceBytes;
    }

    public DraftImporter importer() {
        return new DraftImporter(ImportLimits.of(maxBytes));
    }
}
