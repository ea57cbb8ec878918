package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.draft.importing.refused.UnsupportedDocumentException;
import ir.nazarkhahi.draft.importing.xml.PackedParts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a Word document keeps what. */
final class WordParts {
    private static final Pattern MAIN = Pattern.compile("officeDocument\"[^>]*?Target=\"/?([^\"]+)\"|Target=\"/?([^\"]+)\"[^>]*?officeDocument\"");

    private final PackedParts parts;

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
        Matcher matcher = MAIN.matcher(parts.text("_rels/.rels"));
        if (matcher.find()) {
            return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        }
        return "word/document.xml";
    }
}
