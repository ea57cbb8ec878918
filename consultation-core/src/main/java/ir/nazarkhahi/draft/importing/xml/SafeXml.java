package ir.nazarkhahi.draft.importing.xml;

import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import ir.nazarkhahi.gate.BrokenRuleException;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as a stream of elements. No declarations, no entities, nothing fetched, nothing nested without end. */
public final class SafeXml {
    private static final int DEEPEST = 2_000;

    private SafeXml() {}

    /** What to do with a document's elements, by their local names. */
    public interface Handler {

        void start(String name, XMLStreamReader at);

        void end(String name);

        default void text(String text) {}
    }

    /** @throws DamagedDocumentException if it is not well-formed, declares entities or nests deeper than any honest file */
    public static void read(byte[] part, Handler handler) {
        if (part == null) {
            return;
        }
        try {
            follow(factory().createXMLStreamReader(new ByteArrayInputStream(part)), handler);
        } catch (XMLStreamException | RuntimeException e) {
            throw e instanceof BrokenRuleException known ? known : damaged();
        }
    }

    private static void follow(XMLStreamReader xml, Handler handler) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth = deeper(depth);
                    handler.start(xml.getLocalName(), xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> handler.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
                default -> { }
            }
        }
    }

    private static int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw new DamagedDocumentException("document_too_deep", "elements are nested deeper than " + DEEPEST);
        }
        return depth + 1;
    }

    /** The attribute of that local name, in whatever namespace; null if it is not there. */
    public static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    /** @return a number that is no number in the file as the fallback */
    public static int number(XMLStreamReader at, String name, int fallback) {
        String value = attribute(at, name);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : fallback;
    }

    static DamagedDocumentException damaged() {
        return new DamagedDocumentException("document_damaged", "the document cannot be read to its end");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
