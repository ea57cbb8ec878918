package ir.nazarkhahi.draft.importing.html;

import ir.nazarkhahi.draft.importing.document.ReadDocument;
import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;

/** HTML documents, parsed as browsers do. */
public final class HtmlDocument {
    public static final String MEDIA_TYPE = "text/html";
    private static final int DEEPEST = 1_000;

    private HtmlDocument() {}

    /** @throws DamagedDocumentException if elements nest deeper than any honest page */
    public static ReadDocument read(String html) {
        Document page = Jsoup.parse(html);
        page.traverse((NodeVisitor) (node, depth) -> {
            if (depth > DEEPEST) {
                throw new DamagedDocumentException("document_too_deep", "elements are nested deeper than " + DEEPEST);
            }
        });
        HtmlBody body = new HtmlBody(hasOneTitle(page));
        body.read(page.body());
        List<ImportWarning> warnings = body.hidden() == 0 ? List.of() : List.of(ImportWarning.of("hidden_left_out", 0, body.hidden()));
        return new ReadDocument(MEDIA_TYPE, body.paragraphs(), false, warnings);
    }

    /** A single heading of the first level is the title of the page; several are parts of the text. */
    private static boolean hasOneTitle(Element page) {
        return page.select("h1").size() == 1;
    }
}
