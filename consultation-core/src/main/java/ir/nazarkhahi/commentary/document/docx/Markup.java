package ir.nazarkhahi.commentary.document.docx;

import ir.nazarkhahi.commentary.document.wording.SafeText;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The few WordprocessingML elements a commentary is made of. Styles carry the looks; see styles.xml. */
class Markup {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter xml;
    private boolean rightToLeft;
    private boolean pageRightToLeft;

    Markup(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    void open(boolean rightToLeft) throws XMLStreamException {
        this.rightToLeft = rightToLeft;
        this.pageRightToLeft = rightToLeft;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "document", MAIN);
        xml.writeNamespace("w", MAIN);
        xml.writeNamespace("r", RELATIONS);
        start("body");
    }

    /** Ends with the section: A4, the footer, and the direction of its columns and pages. */
    void close() throws XMLStreamException {
        start("sectPr");
        xml.writeEmptyElement("w", "footerReference", MAIN);
        attribute("type", "default");
        xml.writeAttribute("r", RELATIONS, "id", "footer");
        empty("pgSz", "w", "11906", "h", "16838");
        empty("pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1134", "header", "567", "footer", "567", "gutter", "0");
        if (pageRightToLeft) {
            empty("bidi");
        }
        end();
        xml.writeEndDocument();
        xml.flush();
    }

    void paragraph(String style, String text) throws XMLStreamException {
        startParagraph(style);
        run(text, false);
        end();
    }

    void labelled(String style, String label, String text) throws XMLStreamException {
        startParagraph(style);
        run(label + ": ", true);
        run(text, false);
        end();
    }

    /** The direction of the paragraphs that follow; the page keeps its own. */
    void run(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** Equal columns, the first line as its head. */
    void startTable(int columns) throws XMLStreamException {
        start("tbl");
        start("tblPr");
        empty("tblStyle", "val", "Grid");
        if (pageRightToLeft) {
            empty("bidiVisual");
        }
        empty("tblW", "w", "5000", "type", "pct");
        end();
        start("tblGrid");
        for (int i = 0; i < columns; i++) {
            empty("gridCol", "w", Integer.toString(9600 / columns));
        }
        end();
    }

    void row(String style, Iterable<String> cells) throws XMLStreamException {
        start("tr");
        for (String cell : cells) {
            start("tc");
            start("tcPr");
            empty("tcW", "w", "0", "type", "auto");
            end();
            paragraph(style, cell);
            end();
        }
        end();
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void startParagraph(String style) throws XMLStreamException {
        start("p");
        start("pPr");
        empty("pStyle", "val", style);
        if (rightToLeft != pageRightToLeft) {
            empty("bidi", "val", rightToLeft ? "1" : "0");
        }
        end();
    }

    private void run(String text, boolean bold) throws XMLStreamException {
        start("r");
        if (bold || rightToLeft || pageRightToLeft) {
            start("rPr");
            if (bold) {
                empty("b");
                empty("bCs");
            }
            if (rightToLeft || pageRightToLeft) {
                empty("rtl", "val", rightToLeft ? "1" : "0");
            }
            end();
        }
        lines(SafeText.xml(text));
        end();
    }

    private void lines(String text) throws XMLStreamException {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            start("t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(lines[i]);
            end();
        }
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, MAIN);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, MAIN);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute("w", MAIN, name, value);
    }
}
