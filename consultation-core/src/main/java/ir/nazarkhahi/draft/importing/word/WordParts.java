package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.draft.importing.refused.UnsupportedDocumentException;
import ir.nazarkhahi.draft.importing.xml.PackedParts;
import ir.nazarkhahi.draft.importing.xml.SafeXml;
import javax.xml.stream.XMLStreamReader;

/** Where a Word document keeps what. */
final class WordParts {
    private final PackedParts parts;
    private String mainName;

    WordParts(PackedParts parts) {
        if (!parts.has("[Content_Types].xml")) {
            throw new UnsupportedDocumentException("an archive");
        }
        if (!parts.text("[Content_Types].xml").contains("wordprocessingml")) {
            throw new UnsupportedDocumentException("a spreadsheet or presentation");
        }
        parts.refuseDeclarations();
        this.parts = parts;
    }

    byte[] main() {
        return parts.required(mainName());
    }

    /** The part of that name beside the main one; null if there is none. */
    byte[] part(String name) {
        String main = mainName();
        return parts.part(main.substring(0, main.lastIndexOf('/') + 1) + name + ".xml");
    }

    private String mainName() {
        if (mainName == null) {
            mainName = "word/document.xml";
            SafeXml.read(parts.part("_rels/.rels"), new Relationships());
        }
        return mainName;
    }

    private final class Relationships implements SafeXml.Handler {

        @Override
        public void start(String name, XMLStreamReader at) {
            String type = SafeXml.attribute(at, "Type");
            String target = SafeXml.attribute(at, "Target");
            if (name.equals("Relationship") && type != null && type.endsWith("/officeDocument") && target != null) {
                mainName = target.startsWith("/") ? target.substring(1) : target;
            }
        }

        @Override
        public void end(String name) {}
    }
}
