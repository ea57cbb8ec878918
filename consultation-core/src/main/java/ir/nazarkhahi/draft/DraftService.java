package ir.nazarkhahi.draft;

import com.github.f4b6a3.tsid.TsidCreator;
import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.ImportResult;
import ir.nazarkhahi.draft.source.SourceStore;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes drafts of files, and the next versions of drafts. Reading a version is open to every room; a page decides whom to show it. */
@ApplicationScoped
@UseCase
public class DraftService {
    @Inject
    private DraftRepository drafts;
    @Inject
    private SourceStore sources;
    @Inject
    private OfficeService offices;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;
    @Inject
    private ImportSettings settings;

    /**
     * Imports a file as the first version of a new draft.
     *
     * @throws InvalidInputException if title, kind or office cannot be accepted; all named at once
     */
    public DraftView create(Actor actor, NewDraft asked) {
        requireAnywhere(actor);
        DraftRules.check(asked);
        OfficeView office = offices.byCode(asked.officeCode()).orElseThrow(() -> new InvalidInputException("office", "unknown_office"));
        actor.require(Permission.DRAFT_WRITE, office.path());
        ImportResult read = settings.importer().read(asked.fileName(), asked.bytes());
        Draft draft = drafts.add(new Draft(asked.title().strip(), asked.kind(), office.id(), clock.now(), actor.id()));
        long source = sources.keep(draft.id(), asked.fileName(), read.mediaType(), asked.bytes());
        List<PlacedProvision> provisions = PlacedProvision.of(read.text()).stream().map(DraftService::begun).toList();
        write(actor, draft, new Step(1, null, source, WarningJson.of(read.warnings())), provisions);
        audit.record(actor, "draft.import", "draft:" + draft.id(), Map.of("title", draft.title(), "provisions", provisions.size()));
        return view(draft);
    }

    /**
     * Writes the next version from edited provisions, in text order. What keeps its lineage is the same provision,
     * changed or moved; what has none is new; what is left out is removed.
     *
     * @throws ir.nazarkhahi.gate.StaleException if another has made a version meanwhile
     */
    public VersionView revise(Actor actor, long draftId, long baseVersionId, List<EditedProvision> edited) {
        Draft draft = require(draftId);
        actor.require(Permission.DRAFT_WRITE, offices.path(draft.officeId()));
        List<DraftVersion> versions = drafts.versions(draftId);
        DraftRules.checkBase(versions, baseVersionId);
        DraftRules.check(edited, drafts.provisions(baseVersionId));
        List<PlacedProvision> placed = PlacedProvision.of(edited).stream().map(DraftService::begun).toList();
        drafts.touch(draft);
        DraftVersion made = write(actor, draft, new Step(versions.size() + 1, baseVersionId, null, "[]"), placed);
        audit.record(actor, "draft.revise", "draft:" + draftId, Map.of("version", made.number(), "base", baseVersionId));
        return made.view();
    }

    /**
     * Imports a newer file of the same draft as its next version; lineage is found by address, then by wording.
     *
     * @param baseVersionId the newest version as the caller knows it
     * @throws ir.nazarkhahi.gate.StaleException if another has made a version meanwhile
     */
    public DraftView importAgain(Actor actor, long draftId, long baseVersionId, String fileName, byte[] bytes) {
        Draft draft = require(draftId);
        actor.require(Permission.DRAFT_WRITE, offices.path(draft.officeId()));
        List<DraftVersion> versions = drafts.versions(draftId);
        DraftRules.checkBase(versions, baseVersionId);
        ImportResult read = settings.importer().read(fileName, bytes);
        List<PlacedProvision> placed = PlacedProvision.continuing(drafts.provisions(baseVersionId), PlacedProvision.of(read.text()));
        drafts.touch(draft);
        long source = sources.keep(draftId, fileName, read.mediaType(), bytes);
        Step step = new Step(versions.size() + 1, baseVersionId, source, WarningJson.of(read.warnings()));
        write(actor, draft, step, placed.stream().map(DraftService::begun).toList());
        audit.record(actor, "draft.import_again", "draft:" + draftId, Map.of("version", step.number(), "provisions", placed.size()));
        return view(draft);
    }

    /** @throws NotFoundException if there is no such draft */
    public DraftView byId(long id) {
        return view(require(id));
    }

    /** Where the draft's office stands in the tree, for checking rights. */
    public String officePath(long draftId) {
        return offices.path(require(draftId).officeId());
    }

    /** Drafts of the offices where the actor may write them, newest first. */
    public Page<DraftView> page(Actor actor, int page, int size) {
        List<Long> reach = offices.all().stream().filter(office -> actor.may(Permission.DRAFT_WRITE, office.path())).map(OfficeView::id).toList();
        if (reach.isEmpty()) {
            return new Page<>(List.of(), 0, page, size);
        }
        return new Page<>(drafts.page(reach, page, size).stream().map(this::view).toList(), drafts.count(reach), page, size);
    }

    /** @throws NotFoundException if there is no such version */
    public VersionView version(long versionId) {
        return drafts.version(versionId).map(DraftVersion::view).orElseThrow(() -> new NotFoundException("version"));
    }

    /** All provisions of a version in text order; empty if there is no such version. */
    public List<ProvisionView> provisions(long versionId) {
        return drafts.provisions(versionId);
    }

    /** The version as it would be printed: one provision a line, its lines as they are. Importing it again gives the same tree. */
    public String plainText(long versionId) {
        version(versionId);
        return drafts.provisions(versionId).stream().map(ProvisionView::printed).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Whether the text is to the character what it was when the version was written. */
    public boolean isUntouched(long versionId) {
        DraftVersion version = drafts.version(versionId).orElseThrow(() -> new NotFoundException("version"));
        return MessageDigest.isEqual(version.textHash(), TextHash.ofViews(drafts.provisions(versionId)));
    }

    public Optional<ProvisionView> provision(long id) {
        return drafts.provision(id);
    }

    public Optional<ProvisionView> provision(long versionId, String eId) {
        return drafts.provision(versionId, eId);
    }

    /** Who may write no draft at all is told so, and not what is wrong with his. */
    private static void requireAnywhere(Actor actor) {
        if (!actor.mayAnywhere(Permission.DRAFT_WRITE)) {
            actor.require(Permission.DRAFT_WRITE, "/");
        }
    }

    private record Step(int number, Long baseId, Long sourceId, String warnings) {}

    private DraftVersion write(Actor actor, Draft draft, Step step, List<PlacedProvision> provisions) {
        DraftVersion.Origin origin = new DraftVersion.Origin(draft.id(), step.number(), step.baseId(), step.sourceId(), step.warnings(),
                clock.now(), actor.id(), actor.name());
        return drafts.add(new DraftVersion(origin, provisions.size(), TextHash.of(provisions)), provisions);
    }

    private static PlacedProvision begun(PlacedProvision provision) {
        return provision.lineage() == null ? provision.withLineage(TsidCreator.getTsid().toLong()) : provision;
    }

    private Draft require(long id) {
        return drafts.byId(id).orElseThrow(() -> new NotFoundException("draft"));
    }

    private DraftView view(Draft draft) {
        List<DraftVersion> versions = drafts.versions(draft.id());
        DraftVersion newest = versions.get(versions.size() - 1);
        List<VersionView> views = versions.stream().map(DraftVersion::view).toList();
        return new DraftView(draft.id(), draft.title(), draft.kind(), draft.officeId(), draft.createdAt(), views,
                newest.view().provisions(), WarningJson.read(newest.warnings()), draft.version());
    }
}
