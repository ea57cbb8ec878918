package ir.nazarkhahi.draft.importing.word;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part as a stream of elements. No declarations, no entities, nothing fetched. */
final class WordXml {

    private WordXml() {}

    /** What to do with a part's elements, by their local names. */
    interface Handler {

        void start(String name, XMLStreamReader at);

        void end(String name);

        default void text(String text) {}
    }

    /** @throws DamagedDocumentException if it is not well-formed */
    static void read(byte[] part, Handler handler) {
        if (part == null) {
            return;
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> handler.start(xml.getLocalName(), xml);
                    case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> handler.text(xml.getText());
                    case XMLStreamConstants.DTD -> throw WordParts.damaged();
                    default -> { }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw e instanceof ir.nazarkhahi.gate.BrokenRuleException known ? known : WordParts.damaged();
        }
    }

    /** The attribute of that local name, in whatever namespace; null if it is not there. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    /** @return a number that is no number in the file as the fallback */
    static int number(XMLStreamReader at, String name, int fallback) {
        String value = attribute(at, name);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : fallback;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
