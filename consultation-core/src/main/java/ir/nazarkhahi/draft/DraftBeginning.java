package ir.nazarkhahi.draft;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.source.SourceReading;
import ir.nazarkhahi.draft.source.SourceReadings;
import ir.nazarkhahi.draft.version.Making;
import ir.nazarkhahi.draft.version.VersionStore;
import ir.nazarkhahi.draft.version.VersionView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/** How a file becomes a draft or its next version, at once or by a job. Joins the running transaction. */
@ApplicationScoped
public class DraftBeginning {
    @Inject
    private DraftRepository drafts;
    @Inject
    private VersionStore versions;
    @Inject
    private SourceReadings readings;
    @Inject
    private OfficeService offices;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;
    @Inject
    private TextInUse use;

    /**
     * Whether the actor may draft that.
     *
     * @return id of the office
     * @throws InvalidInputException if title, kind or office cannot be accepted; all named at once
     */
    public long admit(Actor actor, NewDraft asked) {
        requireAnywhere(actor);
        DraftRules.check(asked);
        OfficeView office = offices.byCode(asked.officeCode()).orElseThrow(() -> new InvalidInputException("office", "unknown_office"));
        actor.require(Permission.DRAFT_WRITE, office.path());
        return office.id();
    }

    /**
     * Writes the draft of what was read; rights are checked before.
     *
     * @param keeping gives the id of the kept file for the draft's id
     * @return the draft's id
     */
    public long begin(Actor author, NewDraft asked, long officeId, LongUnaryOperator keeping, ImportResult read) {
        Draft draft = drafts.add(new Draft(asked.title().strip(), asked.kind(), officeId, clock.now(), author.id()));
        long source = keeping.applyAsLong(draft.id());
        VersionView made = versions.begin(new Making(draft.id(), source, author, clock.now()), read);
        readings.keep(source, SourceReading.of(read, versions.lineages(made.id())));
        audit.record(author, "draft.import", "draft:" + draft.id(), Map.of("title", draft.title(), "provisions", made.provisions()));
        return draft.id();
    }

    /**
     * Writes what was read as the next version; rights are checked before.
     *
     * @param baseVersionId the newest version as its author knew it
     * @param keeping gives the id of the kept file for the draft's id
     * @throws DraftPublishedException as soon as the public was asked
     * @throws StaleException if another has made a version meanwhile
     */
    public void goOn(Actor author, long draftId, long baseVersionId, LongUnaryOperator keeping, ImportResult read) {
        Draft draft = drafts.byId(draftId).orElseThrow(() -> new NotFoundException("draft"));
        if (use.isPublished(draftId)) {
            throw new DraftPublishedException();
        }
        versions.requireNewest(draftId, baseVersionId);
        drafts.touch(draft);
        long source = keeping.applyAsLong(draftId);
        VersionView made = versions.continueFrom(baseVersionId, new Making(draftId, source, author, clock.now()), read);
        readings.keep(source, SourceReading.of(read, versions.lineages(made.id())));
        audit.record(author, "draft.import_again", "draft:" + draftId, Map.of("version", made.number(), "provisions", made.provisions()));
    }

    /** Who may write no draft at all is told so, and not what is wrong with his. */
    private static void requireAnywhere(Actor actor) {
        if (!actor.mayAnywhere(Permission.DRAFT_WRITE)) {
            actor.require(Permission.DRAFT_WRITE, "/");
        }
    }
}
