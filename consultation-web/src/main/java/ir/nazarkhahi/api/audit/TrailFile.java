package ir.nazarkhahi.api.audit;

import ir.nazarkhahi.account.trail.TrailExport;
import ir.nazarkhahi.audit.AuditView;
import ir.nazarkhahi.commentary.document.sheet.CsvWriter;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The trail as a file, an entry a line, written while it is read. */
enum TrailFile {
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(TrailExport.Prepared entries, Writer out) throws IOException {
            // without the mark Excel takes UTF-8 for something else
            out.write('\uFEFF');
            CsvWriter.row(out, List.of("id", "happenedAt", "actor", "inPlaceOf", "action", "subject", "details"));
            entries.forEach(entry -> CsvWriter.row(out, cells(entry)));
        }
    },
    JSONL("application/jsonl;charset=UTF-8") {
        @Override
        void write(TrailExport.Prepared entries, Writer out) throws IOException {
            entries.forEach(entry -> out.append(JSON.toJson(EntryJson.of(entry))).append('\n'));
        }
    };

    private static final Jsonb JSON = JsonbBuilder.create();

    final String mediaType;

    TrailFile(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract void write(TrailExport.Prepared entries, Writer out) throws IOException;

    void write(TrailExport.Prepared entries, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(entries, writer);
        writer.flush();
    }

    private static List<String> cells(AuditView entry) {
        return List.of(Long.toString(entry.id()), entry.happenedAt().toString(), entry.actorName(), entry.forName() == null ? "" : entry.forName(),
                entry.action(), entry.subject(), entry.details());
    }
}
