package ir.nazarkhahi.commentary.document.sheet;

import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.document.DocumentWriter;
import ir.nazarkhahi.commentary.document.wording.SafeText;
import ir.nazarkhahi.commentary.document.wording.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** RFC 4180, UTF-8 with the byte order mark that Excel needs to see that it is UTF-8. */
@ApplicationScoped
public class CsvWriter implements DocumentWriter {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.CSV;
    }

    @Override
    public void write(CommentaryDocument document, Locale language, OutputStream out) throws IOException {
        Columns columns = new Columns(new Words(language));
        Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.write('\uFEFF');
        row(csv, columns.heads());
        for (Chapter chapter : document.chapters()) {
            for (Iterator<CommentEntry> comments = document.comments(chapter); comments.hasNext(); ) {
                row(csv, columns.row(chapter, comments.next()));
            }
        }
        csv.flush();
    }

    /** One row, with every cell in quotes and no formula in any; for other tables too. */
    public static void row(Writer csv, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            csv.write(i == 0 ? "\"" : ",\"");
            csv.write(SafeText.cell(cells.get(i)).replace("\"", "\"\""));
            csv.write('"');
        }
        csv.write("\r\n");
    }
}
