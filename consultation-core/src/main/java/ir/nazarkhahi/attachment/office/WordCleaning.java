package ir.nazarkhahi.attachment.office;

import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * A Word document. Kept are the text with its notes, styles, pictures and comments; properties, macros, embedded objects,
 * custom data, printers and people are not. Tracked changes and comments stay, their authors and times do not.
 */
final class WordCleaning {
    private static final Pattern KEPT = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|word/(?:_rels/)?(?:document|styles|stylesWithEffects|numbering|settings"
            + "|webSettings|fontTable|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml(?:\\.rels)?|word/theme/(?:_rels/)?theme\\d*\\.xml(?:\\.rels)?|word/media/[^/]+");
    private static final String NOBODY = "-";
    private static final String NOWHERE = "about:blank";
    /** Fields that fetch, run, or name people and places. */
    private static final Pattern FIELD = Pattern.compile("(?i)^\\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|EMBED|HYPERLINK|AUTHOR|LASTSAVEDBY|USERNAME|USERADDRESS|USERINITIALS"
            + "|FILENAME|TEMPLATE|MACROBUTTON|DOCPROPERTY|DOCVARIABLE|INFO|DATABASE|MERGEFIELD|RD|GOTOBUTTON|PRINT|AUTOTEXT|HTMLACTIVEX|CONTROL|ADDIN)\\b.*");
    private static final Set<String> SETTINGS_GONE = Set.of("rsids", "attachedTemplate", "mailMerge", "docVars", "writeProtection", "documentProtection", "attachedSchema", "saveThroughXslt");
    private static final Set<String> OBJECTS = Set.of("object", "OLEObject", "control", "altChunk", "subDoc", "movie");

    private final StringBuilder text = new StringBuilder();

    Cleaned clean(byte[] bytes) throws UncleanableException, IOException {
        Map<String, byte[]> cleaned = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : Parts.unpack(bytes).entrySet()) {
            if (KEPT.matcher(part.getKey()).matches()) {
                cleaned.put(part.getKey(), cleaned(part.getKey(), part.getValue()));
            }
        }
        if (!cleaned.containsKey("word/document.xml")) {
            throw new UncleanableException("damaged");
        }
        repair(cleaned);
        return Cleaned.document(FileFormat.DOCX, Parts.pack(cleaned, null), text.toString());
    }

    private byte[] cleaned(String name, byte[] part) throws UncleanableException {
        if (name.startsWith("word/media/")) {
            return Pictures.cleaned(name, part);
        }
        XmlTree tree = XmlTree.of(part);
        tree.each(element -> strip(name, element));
        if (name.equals("word/document.xml") || name.equals("word/footnotes.xml") || name.equals("word/comments.xml")) {
            tree.each(this::read);
        }
        return tree.bytes();
    }

    /** What was left out is no longer spoken of. */
    private static void repair(Map<String, byte[]> parts) throws UncleanableException {
        for (String name : List.copyOf(parts.keySet())) {
            if (name.endsWith(".rels") || name.equals("[Content_Types].xml")) {
                XmlTree tree = XmlTree.of(parts.get(name));
                XmlTree.children(tree.root()).stream().filter(said -> speaksOfNothing(name, said, parts)).forEach(XmlTree::remove);
                parts.put(name, tree.bytes());
            }
        }
    }

    private static boolean speaksOfNothing(String name, Element said, Map<String, byte[]> parts) {
        if (name.endsWith(".rels")) {
            return !said.getAttribute("TargetMode").equals("External") && !parts.containsKey(Target.of(name, said.getAttribute("Target")));
        }
        return said.getLocalName().equals("Override") && !parts.containsKey(said.getAttribute("PartName").substring(1));
    }

    private static void strip(String part, Element element) {
        String name = element.getLocalName();
        boolean gone = part.equals("word/settings.xml") && SETTINGS_GONE.contains(name) || OBJECTS.contains(name);
        if (gone) {
            XmlTree.remove(element);
            return;
        }
        if (name.equals("Relationship") && element.getAttribute("TargetMode").equals("External")) {
            element.setAttribute("Target", NOWHERE);
        }
        if (name.equals("instrText") && FIELD.matcher(element.getTextContent()).matches()) {
            element.setTextContent("");
        }
        XmlTree.attributes(element).forEach(attribute -> strip(element, attribute));
    }

    private static void strip(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        if (name.equals("author") || name.equals("initials") || name.equals("userId") || name.equals("name") && element.getLocalName().equals("fldSimple")) {
            attribute.setValue(NOBODY);
        } else if (name.equals("instr") && FIELD.matcher(attribute.getValue()).matches()) {
            attribute.setValue("");
        } else if (name.startsWith("rsid") || isTimeOfChange(element, name)) {
            element.removeAttributeNode(attribute);
        }
    }

    private static boolean isTimeOfChange(Element element, String name) {
        return (name.equals("date") || name.equals("dateUtc")) && element.getAttributes().getLength() > 1 && !element.getLocalName().equals("sdt");
    }

    private void read(Element element) {
        switch (element.getLocalName()) {
            case "p" -> text.append('\n');
            case "t", "delText" -> text.append(element.getTextContent());
            case "tab", "br" -> text.append(' ');
            default -> { }
        }
    }
}
