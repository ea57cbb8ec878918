package ir.nazarkhahi.setting.look.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What an SVG may be made of: shapes, gradients and words. What can take long to draw or reach out of the file (filters,
 * patterns, pictures within the picture, scripts) is not needed for a logo. A shape that is used again uses no other, so
 * nothing multiplies.
 */
final class PlainShapes {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> KNOWN = Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "defs",
            "linearGradient", "radialGradient", "stop", "title", "desc", "clipPath", "use", "symbol", "style", "metadata");
    private static final Pattern REACHES_OUT = Pattern.compile("@import|expression\\(|javascript:|url\\(\\s*['\"]?\\s*[^#'\"\\s]|\\\\");
    private static final Set<String> DRAWN_WITH = Set.of(SVG, XLINK, "http://www.w3.org/XML/1998/namespace");
    private static final int MOST_ELEMENTS = 5_000;
    private static final int MOST_USES = 100;
    private static final int DEEPEST = 50;

    private int elements;
    private int uses;

    private PlainShapes() {}

    static void check(Document document) {
        Element root = document.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw LogoPicture.refused("logo_no_picture");
        }
        new PlainShapes().check(root, 0);
    }

    private void check(Element element, int depth) {
        elements++;
        if (elements > MOST_ELEMENTS || depth > DEEPEST) {
            throw LogoPicture.refused("logo_too_complex");
        }
        // editors keep notes of their own beside the shapes; what is not SVG is not drawn
        if (SVG.equals(element.getNamespaceURI()) && !KNOWN.contains(element.getLocalName())) {
            throw LogoPicture.refused("logo_unsafe");
        }
        if ("use".equals(element.getLocalName())) {
            checkUse(element);
        }
        checkAttributes(element.getAttributes());
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            checkChild(element, children.item(i), depth);
        }
    }

    private void checkChild(Element parent, Node child, int depth) {
        if (child instanceof Element element) {
            check(element, depth + 1);
        } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE || "style".equals(parent.getLocalName()) && reachesOut(child.getNodeValue())) {
            throw LogoPicture.refused("logo_unsafe");
        }
    }

    private void checkUse(Element use) {
        uses++;
        String target = use.getAttributeNS(XLINK, "href").isEmpty() ? use.getAttribute("href") : use.getAttributeNS(XLINK, "href");
        Element used = byId(use.getOwnerDocument().getDocumentElement(), target.startsWith("#") ? target.substring(1) : "");
        if (uses > MOST_USES || used == null || used.getElementsByTagNameNS("*", "use").getLength() > 0 || "use".equals(used.getLocalName())) {
            throw LogoPicture.refused("logo_too_complex");
        }
    }

    private static Element byId(Element root, String id) {
        NodeList all = root.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("id").equals(id)) {
                return (Element) all.item(i);
            }
        }
        return null;
    }

    private static void checkAttributes(NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (attribute.getNamespaceURI() != null && !DRAWN_WITH.contains(attribute.getNamespaceURI())) {
                continue;
            }
            String name = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            boolean reference = "href".equals(name) && !attribute.getNodeValue().startsWith("#");
            boolean handler = name.toLowerCase(Locale.ROOT).startsWith("on") || "base".equals(name);
            if (reference || handler || reachesOut(attribute.getNodeValue())) {
                throw LogoPicture.refused("logo_unsafe");
            }
        }
    }

    private static boolean reachesOut(String value) {
        return value != null && REACHES_OUT.matcher(value.toLowerCase(Locale.ROOT)).find();
    }
}
