package ir.nazarkhahi.draft.waiting;

import ir.nazarkhahi.draft.DraftBeginning;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.source.SourceStore;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.job.JobCancelledException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the job does in transactions of its own: fetch the file, write the draft. Between them it reads for as long as it takes. */
@ApplicationScoped
@UseCase
class ImportSteps {
    @Inject
    private WaitingRepository imports;
    @Inject
    private SourceStore sources;
    @Inject
    private DraftBeginning beginning;

    /** @param draftId what it became in an earlier attempt; null if it is still to be read */
    record File(String name, byte[] bytes, Long draftId) {}

    /** @throws JobCancelledException if it was given up, or another job is to do it */
    File file(long id, long jobId) {
        WaitingImport waiting = imports.byId(id).filter(found -> found.jobId() == jobId).orElseThrow(JobCancelledException::new);
        byte[] bytes = waiting.draftId() == null ? sources.bytes(waiting.sourceId()) : new byte[0];
        return new File(sources.view(waiting.sourceId()).fileName(), bytes, waiting.draftId());
    }

    /** Writes the draft, once, whoever else has read the file meanwhile. @return its id */
    long write(long id, long jobId, ImportResult read) {
        WaitingImport waiting = imports.held(id).filter(found -> found.jobId() == jobId).orElseThrow(JobCancelledException::new);
        if (waiting.draftId() == null) {
            waiting.became(waiting.intoDraftId() == null ? begun(waiting, read) : continued(waiting, read));
        }
        return waiting.draftId();
    }

    private long begun(WaitingImport waiting, ImportResult read) {
        NewDraft asked = new NewDraft(waiting.title(), waiting.kind(), null, null, null);
        return beginning.begin(waiting.author(), asked, waiting.officeId(), draft -> owned(waiting, draft, read), read);
    }

    private long continued(WaitingImport waiting, ImportResult read) {
        beginning.goOn(waiting.author(), waiting.intoDraftId(), waiting.baseId(), draft -> owned(waiting, draft, read), read);
        return waiting.intoDraftId();
    }

    private long owned(WaitingImport waiting, long draft, ImportResult read) {
        sources.belong(waiting.sourceId(), draft, read.mediaType());
        return waiting.sourceId();
    }
}
