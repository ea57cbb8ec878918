package ir.nazarkhahi.attachment.office;

import ir.nazarkhahi.attachment.clean.UncleanableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.helpers.DefaultHandler;

/** One XML part as a tree, by the platform's own parser: no declarations, no entities, nothing fetched. */
final class XmlTree {
    private static final int LARGEST = 24 << 20;
    private static final int DEEPEST = 500;

    private final Document document;

    private XmlTree(Document document) {
        this.document = document;
    }

    static XmlTree of(byte[] part) throws UncleanableException {
        if (part.length > LARGEST) {
            throw new UncleanableException("too_large");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
            factory.setExpandEntityReferences(false);
            factory.setIgnoringComments(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new XmlTree(builder.parse(new ByteArrayInputStream(part)));
        } catch (Exception unreadable) {
            throw new UncleanableException("damaged", unreadable);
        }
    }

    byte[] bytes() throws UncleanableException {
        try {
            document.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (Exception unwritable) {
            throw new UncleanableException("damaged", unwritable);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** In the order of the text; what the consumer takes out is not gone into. */
    void each(Consumer<Element> consumer) {
        each(root(), consumer);
    }

    private static void each(Element element, Consumer<Element> consumer) {
        consumer.accept(element);
        for (Element child : children(element)) {
            if (child.getParentNode() == element) {
                each(child, consumer);
            }
        }
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }

    static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.add((Attr) map.item(i));
        }
        return attributes;
    }

    static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }
}
