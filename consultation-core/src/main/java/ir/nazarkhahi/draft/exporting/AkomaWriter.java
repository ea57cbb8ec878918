package ir.nazarkhahi.draft.exporting;

import ir.nazarkhahi.draft.structure.AkomaNames;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Akoma Ntoso 3.0. Every line of a provision's text is a {@code p}; blanks that would be lost are marked to be kept. The
 * number as it counts stands in an attribute of ours, because the printed one does not always tell it.
 */
final class AkomaWriter {
    private static final String OWN = "nz:";

    private final Xml xml;
    private final List<Piece> text;
    private final Deque<Integer> open = new ArrayDeque<>();

    private AkomaWriter(Xml xml, List<Piece> text) {
        this.xml = xml;
        this.text = text;
    }

    static void write(Front front, List<Piece> text, OutputStream to) throws IOException {
        try {
            Xml xml = Xml.to(to);
            xml.open("akomaNtoso", "xmlns", AkomaNames.NAMESPACE, "xmlns:nz", AkomaNames.OWN_NAMESPACE).open("bill", "name", front.kind().toLowerCase(java.util.Locale.ROOT));
            AkomaMeta.write(xml, front);
            new AkomaWriter(xml, text).write();
            xml.close().close().end();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void write() throws XMLStreamException {
        int begin = hasPlainPreamble() ? 1 : 0;
        if (begin == 1) {
            xml.open("preamble", "eId", text.get(0).eId(), "xml:lang", "fa");
            lines(text.get(0));
            xml.close();
        }
        xml.open("body", "xml:lang", "fa", OWN + AkomaNames.PROFILE, "1");
        for (int i = begin; i < text.size(); i++) {
            provision(i);
        }
        closeDownTo(0);
        xml.close();
    }

    /** The usual preamble is one; whatever else calls itself so is a container in the body, which may not be empty. */
    private boolean hasPlainPreamble() {
        Piece first = text.get(0);
        boolean plain = first.type() == ProvisionType.PREAMBLE && first.label().isEmpty() && first.heading().isEmpty() && first.number() == null && !first.text().isEmpty();
        return plain && text.size() > 1 && text.get(1).depth() == 0;
    }

    private void provision(int i) throws XMLStreamException {
        Piece piece = text.get(i);
        closeDownTo(piece.depth());
        xml.open(AkomaNames.element(piece.type()), "name", AkomaNames.containerName(piece.type()), "eId", piece.eId(), OWN + AkomaNames.NUMBER, piece.number());
        open.push(piece.depth());
        head("num", piece.label());
        head("heading", piece.heading());
        boolean leaf = i + 1 == text.size() || text.get(i + 1).depth() <= piece.depth();
        if (!piece.text().isEmpty()) {
            xml.open(leaf ? "content" : "intro");
            lines(piece);
            xml.close();
        }
    }

    private void closeDownTo(int depth) throws XMLStreamException {
        while (!open.isEmpty() && open.peek() >= depth) {
            xml.close();
            open.pop();
        }
    }

    private void head(String name, String said) throws XMLStreamException {
        if (!said.isEmpty()) {
            xml.open(name, "xml:space", kept(said)).text(said).close();
        }
    }

    private void lines(Piece piece) throws XMLStreamException {
        for (String line : piece.lines()) {
            xml.open("p", "xml:space", kept(line)).text(line).close();
        }
    }

    /** Whether a reader that runs blanks together would change the line. */
    private static String kept(String line) {
        boolean plain = !line.isEmpty() && line.equals(line.replaceAll("[\\s\\p{Z}]+", " ").strip());
        return plain ? null : "preserve";
    }
}
