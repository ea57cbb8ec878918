package ir.nazarkhahi.draft.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements. Characters that no XML document can hold are left out. */
final class Xml {
    private final XMLStreamWriter out;


    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static Xml to(OutputStream stream) throws IOException {
        try {
            Xml xml = new Xml(XMLOutputFactory.newFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name()));
            xml.out.writeStartDocument("UTF-8", "1.0");
            return xml;
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    /** @param attributes names and values in turn; a null value leaves its attribute out */
    Xml open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
        }
        return this;
    }

    Xml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    Xml empty(String name, String... attributes) throws XMLStreamException {
        return open(name, attributes).close();
    }

    Xml text(String text) throws XMLStreamException {
        out.writeCharacters(legal(text));
        return this;
    }

    static String legal(String text) {
        boolean clean = text.codePoints().allMatch(Xml::isLegal);
        return clean ? text : text.codePoints().filter(Xml::isLegal).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLegal(int cp) {
        return cp == '\t' || cp == '\n' || cp == '\r' || cp >= 0x20 && cp <= 0xD7FF || cp >= 0xE000 && cp <= 0xFFFD || cp >= 0x10000;
    }
}
