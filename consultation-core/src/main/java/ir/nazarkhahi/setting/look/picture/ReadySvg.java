package ir.nazarkhahi.setting.look.picture;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Says in the words of SVG 1.1, which Batik draws, what newer files say in those of SVG 2 or leave to the browser. */
final class ReadySvg {
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private ReadySvg() {}

    static Document of(Document document) {
        Element root = document.getDocumentElement();
        sizeByViewBox(root);
        for (Element element : referring(root)) {
            String target = element.getAttribute("href");
            element.removeAttribute("href");
            element.setAttributeNS(XLINK, "xlink:href", target);
        }
        return document;
    }

    /** Without a size of its own a picture would be drawn into a square. */
    private static void sizeByViewBox(Element root) {
        String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+");
        if (box.length == 4) {
            root.setAttribute("width", box[2]);
            root.setAttribute("height", box[3]);
        }
    }

    private static List<Element> referring(Element root) {
        List<Element> found = new ArrayList<>();
        NodeList all = root.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.hasAttribute("href")) {
                found.add(element);
            }
        }
        return found;
    }
}
