package ir.nazarkhahi.draft.importing.odt;

import ir.nazarkhahi.draft.importing.document.Paragraph;
import ir.nazarkhahi.draft.importing.document.ReadDocument;
import ir.nazarkhahi.draft.importing.refused.EncryptedDocumentException;
import ir.nazarkhahi.draft.importing.refused.UnsupportedDocumentException;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.importing.xml.PackedParts;
import ir.nazarkhahi.draft.importing.xml.SafeXml;
import java.util.List;

/** OpenDocument texts. */
public final class OpenDocument {
    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private OpenDocument() {}

    /** Throws one of {@code draft.importing.refused} if it is no text document or none that can be read. */
    public static ReadDocument read(PackedParts parts) {
        String type = parts.text("mimetype").strip();
        if (!type.startsWith(MEDIA_TYPE)) {
            throw new UnsupportedDocumentException(type.contains("opendocument") ? "a spreadsheet or presentation" : "an e-book or another packed file");
        }
        if (parts.text("META-INF/manifest.xml").contains("encryption-data")) {
            throw new EncryptedDocumentException();
        }
        parts.refuseDeclarations();
        OdtStyles styles = new OdtStyles();
        SafeXml.read(parts.part("styles.xml"), styles);
        SafeXml.read(parts.required("content.xml"), styles);
        OdtBody body = new OdtBody(styles, new OdtNumbering(styles));
        List<Paragraph> paragraphs = body.read(parts.required("content.xml"));
        List<ImportWarning> warnings = body.hasTrackedChanges() ? List.of(ImportWarning.of("changes_accepted", 0)) : List.of();
        return new ReadDocument(MEDIA_TYPE, paragraphs, false, warnings);
    }
}
