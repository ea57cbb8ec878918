package ir.nazarkhahi.web.follow.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one feed. */
final class AtomWriter {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(AtomFeed feed, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new AtomWriter(xml).feed(feed);
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void feed(AtomFeed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml", XML, "lang", feed.language());
        text("id", feed.id());
        text("title", feed.title());
        text("updated", instant(feed.updated()));
        author(feed.author());
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.page());
        for (AtomEntry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndDocument();
    }

    private void entry(AtomEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml", XML, "lang", entry.language());
        text("id", entry.id());
        text("title", entry.title());
        text("published", instant(entry.published()));
        text("updated", instant(entry.updated()));
        author(entry.author());
        for (String category : entry.categories()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", category);
        }
        link("alternate", "text/html", entry.link());
        text("content", entry.text());
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    /** What no XML document can hold is left out. */
    private static String writable(String text) {
        return text.codePoints().filter(c -> c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String instant(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
