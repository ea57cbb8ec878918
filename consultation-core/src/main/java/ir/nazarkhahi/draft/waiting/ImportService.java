package ir.nazarkhahi.draft.waiting;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.draft.DraftBeginning;
import ir.nazarkhahi.draft.DraftPublishedException;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.ImportSettings;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.draft.source.SourceStore;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.job.JobService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Imports by jobs. Only who has ordered one sees it. */
@ApplicationScoped
@UseCase
public class ImportService {
    static final String JOB = "draft.import";

    @Inject
    private DraftBeginning beginning;
    @Inject
    private DraftService drafts;
    @Inject
    private WaitingRepository imports;
    @Inject
    private SourceStore sources;
    @Inject
    private JobService jobs;
    @Inject
    private ImportSettings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /**
     * Keeps the file and orders its import; what can be seen without reading it is refused at once.
     *
     * @throws InvalidInputException if title, kind or office cannot be accepted
     */
    public ImportView order(Actor actor, NewDraft asked) {
        long office = beginning.admit(actor, asked);
        return submitted(actor, kept(actor, asked, office));
    }

    /**
     * The same for a newer file of a draft, as its next version.
     *
     * @param baseVersionId the newest version as the caller knows it
     * @throws DraftPublishedException as soon as the public was asked, also if that happens before the file is read
     * @throws StaleException if another has made a version meanwhile
     */
    public ImportView orderNewer(Actor actor, long draftId, long baseVersionId, String fileName, byte[] bytes) {
        drafts.admitNewer(actor, draftId, baseVersionId);
        DraftView draft = drafts.byId(draftId);
        WaitingImport waiting = kept(actor, new NewDraft(draft.title(), draft.kind(), null, fileName, bytes), draft.officeId());
        waiting.goOnFrom(draftId, baseVersionId);
        return submitted(actor, waiting);
    }

    /** @throws NotFoundException also for what somebody else has ordered */
    public ImportView byId(Actor actor, long id) {
        return view(actor, own(actor, id));
    }

    /** What one has ordered and is no draft yet, the newest first. */
    public List<ImportView> unfinished(Actor actor) {
        return imports.of(actor.id(), actor.name()).stream().map(waiting -> view(actor, waiting)).toList();
    }

    /** Asks the job to stop; the file stays. */
    public ImportView cancel(Actor actor, long id) {
        WaitingImport waiting = own(actor, id);
        jobs.cancel(actor, waiting.jobId());
        return view(actor, waiting);
    }

    /** Orders the import of the kept file once more; a newer file of a draft follows on what is its newest version by now. */
    public ImportView again(Actor actor, long id) {
        WaitingImport waiting = stranded(actor, id);
        if (waiting.intoDraftId() != null) {
            long newest = drafts.byId(waiting.intoDraftId()).newest().id();
            drafts.admitNewer(actor, waiting.intoDraftId(), newest);
            waiting.goOnFrom(waiting.intoDraftId(), newest);
        }
        submit(actor, waiting);
        return view(actor, waiting);
    }

    /** Gives the kept file up. */
    public void discard(Actor actor, long id) {
        WaitingImport waiting = stranded(actor, id);
        imports.remove(waiting);
        sources.discard(waiting.sourceId());
        audit.record(actor, "draft.import_discard", "draft-import:" + id, Map.of("title", waiting.title()));
    }

    private WaitingImport kept(Actor actor, NewDraft asked, long officeId) {
        settings.importer().check(asked.bytes());
        long source = sources.keep(null, asked.fileName(), "application/octet-stream", asked.bytes());
        return imports.add(new WaitingImport(source, asked.title().strip(), asked.kind(), officeId, actor, clock.now()));
    }

    private ImportView submitted(Actor actor, WaitingImport waiting) {
        submit(actor, waiting);
        audit.record(actor, "draft.import_order", "draft-import:" + waiting.id(), Map.of("title", waiting.title()));
        return view(actor, waiting);
    }

    private void submit(Actor actor, WaitingImport waiting) {
        waiting.orderedAs(jobs.submit(actor, JOB, "{\"import\":" + waiting.id() + "}").id());
    }

    private WaitingImport stranded(Actor actor, long id) {
        WaitingImport waiting = imports.held(id).filter(found -> found.belongsTo(actor)).orElseThrow(() -> new NotFoundException("import"));
        if (!view(actor, waiting).isStranded()) {
            throw new InvalidInputException("import", "import_under_way");
        }
        return waiting;
    }

    private WaitingImport own(Actor actor, long id) {
        return imports.byId(id).filter(waiting -> waiting.belongsTo(actor)).orElseThrow(() -> new NotFoundException("import"));
    }

    private ImportView view(Actor actor, WaitingImport waiting) {
        return new ImportView(waiting.id(), waiting.title(), sources.view(waiting.sourceId()).fileName(), waiting.orderedAt(), jobs.state(waiting.jobId()), waiting.draftId());
    }
}
