package ir.nazarkhahi.draft.waiting;

import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.ImportSettings;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.WarningJson;
import ir.nazarkhahi.job.JobHandler;
import ir.nazarkhahi.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** Reads a kept file and makes it a draft; the result is {@code {id, provisions, warnings}}. After a restart it reads again. */
@ApplicationScoped
class ImportJob implements JobHandler {
    private static final int WRITING = 95;

    @Inject
    private ImportSteps steps;
    @Inject
    private ImportSettings settings;
    @Inject
    private DraftService drafts;

    @Override
    public String kind() {
        return ImportService.JOB;
    }

    @Override
    public String run(JobRun run) {
        long id = waiting(run.params());
        ImportSteps.File file = steps.file(id, run.jobId());
        if (file.draftId() != null) {
            return result(drafts.byId(file.draftId()));
        }
        ImportResult read = settings.importer().read(file.name(), file.bytes(), run::progress);
        run.progress(WRITING);
        return result(drafts.byId(steps.write(id, run.jobId(), read)));
    }

    private static String result(DraftView draft) {
        try (JsonReader warnings = Json.createReader(new StringReader(WarningJson.of(draft.warnings())))) {
            return Json.createObjectBuilder().add("id", draft.id()).add("provisions", draft.provisions()).add("warnings", warnings.readArray()).build().toString();
        }
    }

    private static long waiting(String params) {
        try (JsonReader reader = Json.createReader(new StringReader(params))) {
            return reader.readObject().getJsonNumber("import").longValue();
        }
    }
}
