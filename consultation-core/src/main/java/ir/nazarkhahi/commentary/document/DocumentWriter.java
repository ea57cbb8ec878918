package ir.nazarkhahi.commentary.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Says a commentary in one format. */
public interface DocumentWriter {

    DocumentFormat format();

    /**
     * @param language Persian or English: the words around, the direction, digits and dates; never what citizens wrote
     * @param out is flushed, not closed
     */
    void write(CommentaryDocument document, Locale language, OutputStream out) throws IOException;
}
