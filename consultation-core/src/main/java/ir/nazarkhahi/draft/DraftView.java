package ir.nazarkhahi.draft;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.version.VersionView;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * @param kind code of the kind of regulation that it was drafted as
 * @param versions oldest first, never empty
 * @param provisions how many the newest version has
 * @param warnings what the last import could not be sure of
 * @param version of the draft's own row: sent back when it is edited
 */
public record DraftView(long id, String title, String kind, long officeId, Instant createdAt, List<VersionView> versions,
        int provisions, List<ImportWarning> warnings, int version) implements Serializable {

    public DraftView {
        versions = List.copyOf(versions);
        warnings = List.copyOf(warnings);
    }

    public VersionView newest() {
        return versions.get(versions.size() - 1);
    }
}
