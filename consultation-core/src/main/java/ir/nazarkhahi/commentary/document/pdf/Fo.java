package ir.nazarkhahi.commentary.document.pdf;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** XSL formatting objects as SAX events. */
class Fo {
    private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";

    private final ContentHandler handler;
    private final Drawn drawn;
    private boolean rightToLeft;

    Fo(ContentHandler handler, Drawn drawn, boolean rightToLeft) {
        this.handler = handler;
        this.drawn = drawn;
        this.rightToLeft = rightToLeft;
    }

    /** Turns the lines that follow around, until {@link #turnBack}. */
    void turn() throws SAXException {
        rightToLeft = !rightToLeft;
        start("block-container", "writing-mode", rightToLeft ? "rl-tb" : "lr-tb");
    }

    void turnBack() throws SAXException {
        rightToLeft = !rightToLeft;
        end("block-container");
    }

    void open() throws SAXException {
        handler.startDocument();
        handler.startPrefixMapping("fo", NAMESPACE);
    }

    void close() throws SAXException {
        handler.endPrefixMapping("fo");
        handler.endDocument();
    }

    /** @param attributes name, value, name, value … */
    Fo start(String name, String... attributes) throws SAXException {
        AttributesImpl given = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            int colon = attributes[i].indexOf(':');
            String uri = colon < 0 ? "" : "http://www.w3.org/XML/1998/namespace";
            given.addAttribute(uri, attributes[i].substring(colon + 1), attributes[i], "CDATA", attributes[i + 1]);
        }
        handler.startElement(NAMESPACE, name, "fo:" + name, given);
        return this;
    }

    Fo end(String name) throws SAXException {
        handler.endElement(NAMESPACE, name, "fo:" + name);
        return this;
    }

    Fo empty(String name, String... attributes) throws SAXException {
        return start(name, attributes).end(name);
    }

    /** Joined and drawable; lines as they were typed. */
    Fo text(String text) throws SAXException {
        return raw(drawn.from(text, rightToLeft));
    }

    /** As it is: for bookmarks, which the reader's program draws. */
    Fo raw(String text) throws SAXException {
        char[] characters = text.toCharArray();
        handler.characters(characters, 0, characters.length);
        return this;
    }

    Fo block(String text, String... attributes) throws SAXException {
        return start("block", attributes).text(text).end("block");
    }
}
