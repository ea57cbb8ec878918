package ir.nazarkhahi.attachment.office;

import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** An OpenDocument text: its text, styles and pictures; no properties, settings, macros, objects, signatures or previews. */
final class OpenTextCleaning {
    private static final Pattern KEPT = Pattern.compile("mimetype|content\\.xml|styles\\.xml|META-INF/manifest\\.xml|Pictures/[^/]+");
    private static final String NOBODY = "-";
    private static final Set<String> PEOPLE = Set.of("creator", "initial-creator", "creator-initials", "author-name", "author-initials", "sender-firstname", "sender-lastname", "sender-initials",
            "sender-email", "sender-phone-private", "sender-phone-work", "sender-company", "sender-position", "sender-title", "sender-street", "sender-city", "printed-by", "file-name", "template-name", "user-defined");
    private static final Set<String> TIMES = Set.of("modification-date", "modification-time", "creation-date", "creation-time", "print-date", "print-time", "date-string");
    private static final Set<String> GONE = Set.of("scripts", "event-listeners", "object", "object-ole", "applet", "plugin", "floating-frame", "forms", "dde-connection-decls", "dde-connection", "dde-source", "execute-macro");

    private final StringBuilder text = new StringBuilder();

    Cleaned clean(byte[] bytes) throws UncleanableException, IOException {
        Map<String, byte[]> cleaned = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : Parts.unpack(bytes).entrySet()) {
            if (KEPT.matcher(part.getKey()).matches()) {
                cleaned.put(part.getKey(), cleaned(part.getKey(), part.getValue()));
            }
        }
        if (!cleaned.containsKey("content.xml") || !cleaned.containsKey("mimetype") || !cleaned.containsKey("META-INF/manifest.xml")) {
            throw new UncleanableException("damaged");
        }
        cleaned.put("META-INF/manifest.xml", listing(cleaned));
        return Cleaned.document(FileFormat.ODT, Parts.pack(cleaned, "mimetype"), text.toString());
    }

    private byte[] cleaned(String name, byte[] part) throws UncleanableException {
        if (name.equals("mimetype")) {
            return part;
        }
        if (name.startsWith("Pictures/")) {
            return Pictures.cleaned(name, part);
        }
        XmlTree tree = XmlTree.of(part);
        tree.each(OpenTextCleaning::strip);
        if (name.equals("content.xml")) {
            tree.each(this::read);
        }
        return tree.bytes();
    }

    private static byte[] listing(Map<String, byte[]> parts) throws UncleanableException {
        XmlTree manifest = XmlTree.of(parts.get("META-INF/manifest.xml"));
        for (Element entry : XmlTree.children(manifest.root())) {
            String path = XmlTree.attributes(entry).stream().filter(attribute -> "full-path".equals(attribute.getLocalName())).map(Attr::getValue).findFirst().orElse("");
            if (!XmlTree.children(entry).isEmpty()) {
                throw new UncleanableException("encrypted");
            }
            if (!path.equals("/") && !parts.containsKey(path)) {
                XmlTree.remove(entry);
            }
        }
        return manifest.bytes();
    }

    private static void strip(Element element) {
        String name = element.getLocalName();
        if (GONE.contains(name)) {
            XmlTree.remove(element);
            return;
        }
        if (PEOPLE.contains(name) || TIMES.contains(name) || name.equals("date") && "http://purl.org/dc/elements/1.1/".equals(element.getNamespaceURI())) {
            element.setTextContent(PEOPLE.contains(name) ? NOBODY : "");
        }
        XmlTree.attributes(element).forEach(attribute -> strip(element, attribute));
    }

    /** What lies in the document, and places in its text, may be pointed to; nothing else. */
    private static void strip(Element element, Attr attribute) {
        boolean points = "http://www.w3.org/1999/xlink".equals(attribute.getNamespaceURI()) && "href".equals(attribute.getLocalName());
        if (points && !attribute.getValue().startsWith("#") && !attribute.getValue().startsWith("Pictures/")) {
            attribute.setValue("");
        }
    }

    private void read(Element element) {
        switch (element.getLocalName()) {
            case "p", "h" -> text.append('\n').append(element.getTextContent());
            default -> { }
        }
    }
}
