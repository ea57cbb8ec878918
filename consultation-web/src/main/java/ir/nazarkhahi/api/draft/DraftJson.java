package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.draft.version.VersionView;
import java.time.Instant;
import java.util.List;

/**
 * A draft with the text of its newest version.
 *
 * @param office code of the office that drafts
 * @param provisions in text order
 * @param version sent back on writing
 */
public record DraftJson(long id, String title, String kind, String office, Instant createdAt, List<VersionJson> versions,
        List<ProvisionJson> provisions, List<ImportWarning> warnings, int version) {

    /** @param textHash SHA-256 of the whole text, in hex */
    public record VersionJson(int number, int provisions, String textHash, Instant createdAt, String author) {

        static VersionJson of(VersionView view) {
            return new VersionJson(view.number(), view.provisions(), view.textHash(), view.createdAt(), view.author());
        }
    }

    static DraftJson of(DraftView draft, String office, List<ProvisionView> provisions) {
        return new DraftJson(draft.id(), draft.title(), draft.kind(), office, draft.createdAt(), draft.versions().stream().map(VersionJson::of).toList(),
                provisions.stream().map(ProvisionJson::of).toList(), draft.warnings(), draft.version());
    }
}
