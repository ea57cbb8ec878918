package ir.nazarkhahi.commentary.document.sheet;

import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.document.DocumentWriter;
import ir.nazarkhahi.commentary.document.wording.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** Three sheets, each finished before the next begins, so that rows leave memory every thousand. */
@ApplicationScoped
public class XlsxWriter implements DocumentWriter {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.XLSX;
    }

    @Override
    public void write(CommentaryDocument document, Locale language, OutputStream out) throws IOException {
        Words words = new Words(language);
        Workbook workbook = new Workbook(out, "Nazarkhahi", "1.0");
        workbook.setGlobalDefaultFont("Tahoma", 10);
        workbook.properties().setTitle(document.title().title());
        Sheets sheets = new Sheets(workbook, words);
        sheets.facts(document.title());
        sheets.provisions(document.chapters());
        sheets.comments(document);
        workbook.finish();
        out.flush();
    }
}
