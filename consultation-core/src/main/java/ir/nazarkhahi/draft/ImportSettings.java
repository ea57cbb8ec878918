package ir.nazarkhahi.draft;

import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.reading.ImportLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code consultation.draft.max-bytes}: the largest file that is imported, 30 MB unless set. */
@ApplicationScoped
public class ImportSettings {
    private long maxBytes;

    protected ImportSettings() {}

    @Inject
    public ImportSettings(@ConfigProperty(name = "consultation.draft.max-bytes", defaultValue = "31457280") long maxBytes) {
        this.maxBytes = maxBytes;
    }

    public long maxBytes() {
        return maxBytes;
    }

    public DraftImporter importer() {
        return new DraftImporter(ImportLimits.of(maxBytes));
    }
}
