package ir.nazarkhahi.draft.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A Word document to work on: a style for each kind of provision, right to left. It holds the text and nothing else, so
 * that it can be imported again; title and number stand in the page's head and the document's properties.
 */
final class WordWriter {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordWriter() {}

    static void write(Front front, List<Piece> text, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to);
        part(zip, "[Content_Types].xml", WordParts.TYPES);
        part(zip, "_rels/.rels", WordParts.RELATIONS);
        part(zip, "word/_rels/document.xml.rels", WordParts.DOCUMENT_RELATIONS);
        part(zip, "word/styles.xml", WordStyles.XML);
        part(zip, "docProps/core.xml", WordParts.properties(front));
        part(zip, "word/header1.xml", WordParts.header(front));
        part(zip, "word/footer1.xml", WordParts.FOOTER);
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        try {
            body(Xml.to(zip), text);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        zip.closeEntry();
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void body(Xml xml, List<Piece> text) throws XMLStreamException {
        xml.open("w:document", "xmlns:w", W, "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships").open("w:body");
        int divisions = 0;
        for (Piece piece : text) {
            divisions = piece.type().isDivision() ? piece.depth() + 1 : Math.min(divisions, piece.depth());
            piece(xml, piece, piece.depth() - divisions);
        }
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "rId2").empty("w:footerReference", "w:type", "default", "r:id", "rId3")
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838").empty("w:pgMar", "w:top", "1418", "w:right", "1418", "w:bottom", "1418", "w:left", "1418",
                        "w:header", "709", "w:footer", "709", "w:gutter", "0").empty("w:bidi").close();
        xml.close().close().end();
    }

    private static void piece(Xml xml, Piece piece, int inside) throws XMLStreamException {
        String style = WordStyles.of(piece.type(), inside);
        List<String> lines = new ArrayList<>(piece.lines());
        boolean headAlone = piece.type().isDivision() || !piece.heading().isEmpty();
        String first = headAlone || lines.isEmpty() ? "" : lines.remove(0);
        if (!piece.head().isEmpty() || !first.isBlank()) {
            paragraph(xml, style, piece.head(), first);
        }
        for (String line : lines) {
            if (!line.isBlank()) {
                paragraph(xml, piece.type().isDivision() ? WordStyles.PARAGRAPH : style, "", line);
            }
        }
    }

    private static void paragraph(Xml xml, String style, String head, String line) throws XMLStreamException {
        boolean persian = (head + line).chars().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (!persian) {
            xml.empty("w:bidi", "w:val", "0");
        }
        xml.close();
        boolean bold = !head.isEmpty() && !line.isEmpty();
        run(xml, head, bold, persian);
        run(xml, (bold ? " " : "") + line, false, persian);
        xml.close();
    }

    private static void run(Xml xml, String text, boolean bold, boolean persian) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r").open("w:rPr");
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (persian) {
            xml.empty("w:rtl");
        }
        xml.close().open("w:t", "xml:space", "preserve").text(text.replace('\t', ' ')).close().close();
    }
}
