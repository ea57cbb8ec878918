package ir.nazarkhahi.commentary.document.docx;

import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.document.DocumentWriter;
import ir.nazarkhahi.commentary.document.wording.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes the package's parts one after the other; the body is the only one that grows. */
@ApplicationScoped
public class DocxWriter implements DocumentWriter {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOCX;
    }

    @Override
    public void write(CommentaryDocument document, Locale language, OutputStream out) throws IOException {
        Words words = new Words(language);
        ZipOutputStream zip = new ZipOutputStream(new KeptOpen(out));
        new FixedParts(zip, words).write(document.title());
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        try {
            new Body(document, words, new Markup(zip)).write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        zip.close();
        out.flush();
    }

    /** The zip must be closed to let go of its native memory; what it writes to is the caller's. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
