package ir.nazarkhahi.commentary.document.pdf;

import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.document.DocumentWriter;
import ir.nazarkhahi.commentary.document.wording.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Locale;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.xml.sax.SAXException;

/**
 * Sends the commentary through FOP, a page sequence at a time. Each document has a factory of its own: its configuration is
 * a DOM that unfolds while it is read, and two documents at once would read it half unfolded.
 */
@ApplicationScoped
public class PdfWriter implements DocumentWriter {
    /** FOP holds the tags of a whole document in memory: 20,000 comments do not fit into 256 MiB with them. */
    private static final long MOST_TAGGED = 2_000;

    private Drawn drawn;

    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    @Override
    public void write(CommentaryDocument document, Locale language, OutputStream out) throws IOException {
        Words words = new Words(language);
        prepare();
        FopFactory factory = Factory.make();
        try {
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent(factory, document), out);
            new Pages(document, words, new Fo(fop.getDefaultHandler(), drawn, words.rightToLeft())).write();
        } catch (SAXException e) {
            throw new IOException(e);
        }
        out.flush();
    }

    private static FOUserAgent agent(FopFactory factory, CommentaryDocument document) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setTitle(document.title().title());
        agent.setCreationDate(Date.from(document.title().madeAt()));
        agent.setProducer("Nazarkhahi");
        agent.setConserveMemoryPolicy(false);
        agent.setAccessibility(document.title().figures().received() <= MOST_TAGGED);
        agent.getEventBroadcaster().addEventListener(event -> {});
        return agent;
    }

    private synchronized void prepare() {
        if (drawn == null) {
            drawn = new Drawn(Typeface.named("Vazirmatn-Regular.ttf").glyphs());
        }
    }
}
