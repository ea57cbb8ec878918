package ir.nazarkhahi.draft.version;

import com.github.f4b6a3.tsid.TsidCreator;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.importing.result.WarningJson;
import ir.nazarkhahi.gate.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes versions of drafts and reads them again. Joins the running transaction; rights are checked by who calls. */
@ApplicationScoped
public class VersionStore {
    private static final String NO_WARNINGS = "[]";

    @Inject
    private VersionRepository versions;

    /** The first version: every provision begins its lineage. */
    public VersionView begin(Making making, ImportResult read) {
        return write(making, null, WarningJson.of(read.warnings()), PlacedProvision.of(read.text()));
    }

    /** The next version from a newer file; lineage is found by address, then by wording. */
    public VersionView continueFrom(long baseId, Making making, ImportResult read) {
        List<PlacedProvision> placed = PlacedProvision.continuing(versions.provisions(baseId), PlacedProvision.of(read.text()));
        return write(making, baseId, WarningJson.of(read.warnings()), placed);
    }

    /** The next version from edited provisions, in text order. */
    public VersionView revise(long baseId, Making making, List<EditedProvision> edited) {
        RevisionRules.check(edited, versions.provisions(baseId));
        return write(making, baseId, NO_WARNINGS, PlacedProvision.of(edited));
    }

    /** What {@link #revise} would write; what is new has a lineage below zero. */
    public List<ProvisionView> preview(long baseId, List<EditedProvision> edited) {
        RevisionRules.check(edited, versions.provisions(baseId));
        return PlacedProvision.preview(PlacedProvision.of(edited));
    }

    /** The same where provisions were merged and split, so that what is left of one that is gone may stand anywhere. */
    public VersionView rework(long baseId, Making making, List<EditedProvision> edited) {
        RevisionRules.checkShape(edited, versions.provisions(baseId));
        return write(making, baseId, NO_WARNINGS, PlacedProvision.of(edited));
    }

    /** Id of the kept file it was imported from; null if it was edited here. */
    public Long source(long versionId) {
        return require(versionId).sourceId();
    }

    /** @throws ir.nazarkhahi.gate.StaleException if the draft has a newer version than this base */
    public void requireNewest(long draftId, long baseId) {
        RevisionRules.checkBase(versions.of(draftId), baseId);
    }

    /** The draft's versions, oldest first. */
    public List<VersionView> of(long draftId) {
        return versions.of(draftId).stream().map(DraftVersion::view).toList();
    }

    /** @throws NotFoundException if there is no such version */
    public VersionView byId(long versionId) {
        return require(versionId).view();
    }

    /** What the import of this version could not be sure of. */
    public List<ImportWarning> warnings(long versionId) {
        return WarningJson.read(require(versionId).warnings());
    }

    public List<ProvisionView> provisions(long versionId) {
        return versions.provisions(versionId);
    }

    /** In text order, also of a version that was written a moment ago. */
    public List<Long> lineages(long versionId) {
        return versions.lineages(versionId);
    }

    public Optional<ProvisionView> provision(long id) {
        return versions.provision(id);
    }

    public Optional<ProvisionView> provision(long versionId, String eId) {
        return versions.provision(versionId, eId);
    }

    public String plainText(long versionId) {
        require(versionId);
        return versions.provisions(versionId).stream().map(ProvisionView::printed).collect(Collectors.joining("\n", "", "\n"));
    }

    public boolean isUntouched(long versionId) {
        return MessageDigest.isEqual(require(versionId).textHash(), TextHash.ofViews(versions.provisions(versionId)));
    }

    private VersionView write(Making making, Long baseId, String warnings, List<PlacedProvision> provisions) {
        List<PlacedProvision> begun = provisions.stream().map(VersionStore::begun).toList();
        int number = versions.of(making.draftId()).size() + 1;
        return versions.add(new DraftVersion(making, number, baseId, warnings, begun), begun).view();
    }

    private static PlacedProvision begun(PlacedProvision provision) {
        return provision.lineage() == null ? provision.withLineage(TsidCreator.getTsid().toLong()) : provision;
    }

    private DraftVersion require(long versionId) {
        return versions.byId(versionId).orElseThrow(() -> new NotFoundException("version"));
    }
}
