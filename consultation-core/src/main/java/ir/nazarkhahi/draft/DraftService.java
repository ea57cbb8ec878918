package ir.nazarkhahi.draft;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.source.SourceStore;
import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.draft.version.Making;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.draft.version.VersionStore;
import ir.nazarkhahi.draft.version.VersionView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes drafts of files, and the next versions of drafts. Reading a version is open to every room; a page decides whom to show it. */
@ApplicationScoped
@UseCase
public class DraftService {
    @Inject
    private DraftRepository drafts;
    @Inject
    private DraftBeginning beginning;
    @Inject
    private VersionStore versions;
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
    @Inject
    private TextInUse use;

    /**
     * Imports a file as the first version of a new draft.
     *
     * @throws InvalidInputException if title, kind or office cannot be accepted; all named at once
     */
    public DraftView create(Actor actor, NewDraft asked) {
        long office = beginning.admit(actor, asked);
        ImportResult read = settings.importer().read(asked.fileName(), asked.bytes());
        return byId(beginning.begin(actor, asked, office, draft -> sources.keep(draft, asked.fileName(), read.mediaType(), asked.bytes()), read));
    }

    /**
     * Gives it another title and kind. A plan that was made meanwhile keeps its own.
     *
     * @param version of the draft as it was read
     * @throws DraftPublishedException as soon as the public was asked
     */
    public DraftView rename(Actor actor, long draftId, int version, String title, String kind) {
        Draft draft = unpublished(actor, draftId);
        if (draft.version() != version) {
            throw new StaleException();
        }
        DraftRules.check(title, kind);
        draft.rename(title.strip(), kind);
        drafts.flush();
        audit.record(actor, "draft.rename", "draft:" + draftId, Map.of("title", draft.title(), "kind", kind));
        return view(draft);
    }

    /**
     * As {@link #revise}, by its drafters, until the public is asked.
     *
     * @throws DraftPublishedException from then on
     */
    public VersionView correct(Actor actor, long draftId, long baseVersionId, List<EditedProvision> edited) {
        unpublished(actor, draftId);
        return revise(actor, draftId, baseVersionId, edited);
    }

    /**
     * Writes the next version from edited provisions, in text order. What keeps its lineage is the same provision,
     * changed or moved; what has none is new; what is left out is removed.
     *
     * @throws StaleException if another has made a version meanwhile
     */
    public VersionView revise(Actor actor, long draftId, long baseVersionId, List<EditedProvision> edited) {
        actor.require(Permission.DRAFT_WRITE, officePath(draftId));
        return reviseAfterHearing(actor, draftId, baseVersionId, edited);
    }

    /**
     * The same for the office that has answered a consultation on the draft, wherever it stands, and for a corrigendum that was approved: for
     * the room that has asked for the right.
     */
    public VersionView reviseAfterHearing(Actor actor, long draftId, long baseVersionId, List<EditedProvision> edited) {
        Draft draft = require(draftId);
        versions.requireNewest(draftId, baseVersionId);
        drafts.touch(draft);
        VersionView made = versions.revise(baseVersionId, new Making(draftId, null, actor, clock.now()), edited);
        audit.record(actor, "draft.revise", "draft:" + draftId, Map.of("version", made.number(), "base", baseVersionId));
        return made;
    }

    /** What a revision would make of that version, nothing written. @throws InvalidInputException as {@link #revise} */
    public List<ProvisionView> preview(long baseVersionId, List<EditedProvision> edited) {
        return versions.preview(baseVersionId, edited);
    }

    /**
     * Imports a newer file of the same draft as its next version; lineage is found by address, then by wording.
     *
     * @param baseVersionId the newest version as the caller knows it
     * @throws DraftPublishedException as soon as the public was asked
     * @throws StaleException if another has made a version meanwhile
     */
    public DraftView importAgain(Actor actor, long draftId, long baseVersionId, String fileName, byte[] bytes) {
        admitNewer(actor, draftId, baseVersionId);
        ImportResult read = settings.importer().read(fileName, bytes);
        beginning.goOn(actor, draftId, baseVersionId, draft -> sources.keep(draft, fileName, read.mediaType(), bytes), read);
        return byId(draftId);
    }

    /**
     * Whether the actor may bring a newer file for it now.
     *
     * @throws DraftPublishedException as soon as the public was asked
     * @throws StaleException if another has made a version meanwhile
     */
    public void admitNewer(Actor actor, long draftId, long baseVersionId) {
        unpublished(actor, draftId);
        versions.requireNewest(draftId, baseVersionId);
    }

    /**
     * The draft, so that until the transaction ends nobody else holds it.
     *
     * @throws DraftPublishedException as soon as the public was asked
     */
    public DraftView hold(Actor actor, long draftId) {
        Draft draft = unpublished(actor, draftId);
        drafts.hold(draft);
        return view(draft);
    }

    /** Writes what a review made of the newest version as the next one. */
    public VersionView rework(Actor actor, long draftId, long baseVersionId, List<EditedProvision> edited) {
        Draft draft = unpublished(actor, draftId);
        versions.requireNewest(draftId, baseVersionId);
        drafts.touch(draft);
        VersionView made = versions.rework(baseVersionId, new Making(draftId, null, actor, clock.now()), edited);
        audit.record(actor, "draft.review_finish", "draft:" + draftId, Map.of("version", made.number(), "base", baseVersionId));
        return made;
    }

    /** Whether it changes only by the revision from now on. */
    public boolean isPublished(long draftId) {
        return use.isPublished(draftId);
    }

    /** @throws NotFoundException if there is no such draft */
    public DraftView byId(long id) {
        return view(require(id));
    }

    /** Where the draft's office stands in the tree, for checking rights. */
    public String officePath(long draftId) {
        return offices.path(require(draftId).officeId());
    }

    /** Drafts of the offices where the actor may write them. Titles are compared one by one: drafts are hundreds, not millions. */
    public Page<DraftView> list(Actor actor, DraftFilter filter) {
        List<Long> reach = offices.all().stream().filter(office -> actor.may(Permission.DRAFT_WRITE, office.path())).map(OfficeView::id).toList();
        if (reach.isEmpty()) {
            return new Page<>(List.of(), 0, filter.page(), filter.size());
        }
        List<Draft> found = drafts.of(reach, filter.oldestFirst()).stream().filter(filter::accepts).toList();
        List<DraftView> shown = found.stream().skip((long) filter.page() * filter.size()).limit(filter.size()).map(this::view).toList();
        return new Page<>(shown, found.size(), filter.page(), filter.size());
    }

    /** @throws NotFoundException if there is no such version */
    public VersionView version(long versionId) {
        return versions.byId(versionId);
    }

    /** All provisions of a version in text order; empty if there is no such version. */
    public List<ProvisionView> provisions(long versionId) {
        return versions.provisions(versionId);
    }

    /** The version as it would be printed: one provision a line, its lines as they are. Importing it again gives the same tree. */
    public String plainText(long versionId) {
        return versions.plainText(versionId);
    }

    /** Whether the text is to the character what it was when the version was written. */
    public boolean isUntouched(long versionId) {
        return versions.isUntouched(versionId);
    }

    public Optional<ProvisionView> provision(long id) {
        return versions.provision(id);
    }

    public Optional<ProvisionView> provision(long versionId, String eId) {
        return versions.provision(versionId, eId);
    }

    private Draft unpublished(Actor actor, long draftId) {
        Draft draft = require(draftId);
        actor.require(Permission.DRAFT_WRITE, offices.path(draft.officeId()));
        if (use.isPublished(draftId)) {
            throw new DraftPublishedException();
        }
        return draft;
    }

    private Draft require(long id) {
        return drafts.byId(id).orElseThrow(() -> new NotFoundException("draft"));
    }

    private DraftView view(Draft draft) {
        List<VersionView> all = versions.of(draft.id());
        VersionView newest = all.get(all.size() - 1);
        return new DraftView(draft.id(), draft.title(), draft.kind(), draft.officeId(), draft.createdAt(), all, newest.provisions(),
                versions.warnings(newest.id()), draft.version());
    }
}
