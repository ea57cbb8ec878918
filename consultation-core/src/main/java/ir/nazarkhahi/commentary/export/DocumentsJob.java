package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.file.ChunkStream;
import ir.nazarkhahi.commentary.file.FilePlace;
import ir.nazarkhahi.commentary.file.FileStore;
import ir.nazarkhahi.commentary.file.Purpose;
import ir.nazarkhahi.commentary.handover.HandOverDocuments;
import ir.nazarkhahi.job.JobHandler;
import ir.nazarkhahi.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the five documents of a hand-over or an outcome. What is finished stays: after a restart it goes on with the next. */
@ApplicationScoped
class DocumentsJob implements JobHandler {
    private static final Locale LANGUAGE = new Locale("fa");

    @Inject
    private Sources sources;
    @Inject
    private Places places;
    @Inject
    private ExportService exports;
    @Inject
    private OutcomeDocuments outcomes;
    @Inject
    private FileStore files;
    @Inject
    private LegalClock clock;

    @Override
    public String kind() {
        return HandOverDocuments.JOB;
    }

    @Override
    public String run(JobRun run) throws IOException {
        FilePlace place = place(run.params());
        String code = places.code(place.consultationId());
        long comments = sources.size(place.consultationId());
        DocumentFormat[] formats = DocumentFormat.values();
        for (int i = 0; i < formats.length; i++) {
            String name = (place.purpose() == Purpose.OUTCOME ? "outcome-" : "commentary-") + code + "." + formats[i].extension();
            if (!files.isDone(place, name)) {
                make(run, place, formats[i], name, new Share(i, formats.length, comments));
            }
        }
        return "{\"documents\":" + files.list(place).size() + "}";
    }

    /** Which part of the whole work one document is. */
    private record Share(int index, int of, long comments) {
        int percent(long read) {
            return (int) ((index + Math.min(1.0, (double) read / comments)) * 100 / of);
        }
    }

    private void make(JobRun run, FilePlace place, DocumentFormat format, String name, Share share) throws IOException {
        long file = place.purpose() == Purpose.OUTCOME ? outcomes.begin(run.jobId(), place, format, name, clock.now()) : files.begin(place, format, name, clock.now());
        AtomicInteger percent = new AtomicInteger(share.percent(0));
        ChunkStream out = new ChunkStream(files, file, size -> run.progress(percent.get()));
        CommentaryFromDatabase.Reading reading = new CommentaryFromDatabase.Reading(place.consultationId(), false, read -> {
            percent.set(share.percent(read));
            run.progress(percent.get());
        });
        exports.writer(format).write(sources.of(reading, LANGUAGE), LANGUAGE, out);
        out.finish();
    }

    private FilePlace place(String params) {
        JsonObject asked = Json.createReader(new StringReader(params)).readObject();
        if (asked.containsKey("consultation")) {
            return FilePlace.outcomeOf(asked.getJsonNumber("consultation").longValue());
        }
        return places.ofHandOver(asked.getJsonNumber("handOver").longValue());
    }
}
