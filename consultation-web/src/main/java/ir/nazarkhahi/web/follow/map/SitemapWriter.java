package ir.nazarkhahi.web.follow.map;

import ir.nazarkhahi.web.route.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one file of the sitemap protocol; each page in both languages, each naming the other. */
final class SitemapWriter {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;
    private final BiFunction<Language, String, String> address;

    /** @param address the whole address of a path in a language */
    SitemapWriter(OutputStream out, BiFunction<Language, String, String> address) throws IOException {
        this.address = address;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    /** Does something with the XML writer. */
    interface Writing {
        void write() throws XMLStreamException;
    }

    void pages(Writing pages) throws IOException {
        document("urlset", pages);
    }

    void index(Writing parts) throws IOException {
        document("sitemapindex", parts);
    }

    private void document(String root, Writing content) throws IOException {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xhtml", XHTML);
            content.write();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    /** @param changedAt null if unknown */
    void page(String path, Instant changedAt) throws XMLStreamException {
        for (Language language : Language.values()) {
            xml.writeStartElement("url");
            text("loc", address.apply(language, path));
            if (changedAt != null) {
                text("lastmod", changedAt.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            for (Language other : Language.values()) {
                xml.writeEmptyElement("xhtml", "link", XHTML);
                xml.writeAttribute("rel", "alternate");
                xml.writeAttribute("hreflang", other.code());
                xml.writeAttribute("href", address.apply(other, path));
            }
            xml.writeEndElement();
        }
    }

    void part(String path) throws XMLStreamException {
        xml.writeStartElement("sitemap");
        text("loc", address.apply(Language.FA, path));
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
