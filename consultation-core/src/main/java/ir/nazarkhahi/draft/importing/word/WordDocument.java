package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.draft.importing.document.ReadDocument;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.importing.xml.PackedParts;
import ir.nazarkhahi.gate.BrokenRuleException;
import java.util.List;

/** Word documents (DOCX). */
public final class WordDocument {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordDocument() {}

    /** @throws BrokenRuleException of {@code draft.importing.refused} if it is no Word document or none that can be read */
    public static ReadDocument read(PackedParts packed) {
        WordParts parts = new WordParts(packed);
        WordBody body = new WordBody(new WordStyles(parts.part("styles")), new WordNumbering(parts.part("numbering")), WordNotes.of(parts));
        var paragraphs = body.read(parts.main());
        List<ImportWarning> warnings = body.hasTrackedChanges() ? List.of(ImportWarning.of("changes_accepted", 0)) : List.of();
        return new ReadDocument(MEDIA_TYPE, paragraphs, false, warnings);
    }

    /** What to say to an OLE2 container, which is never importable. */
    public static BrokenRuleException refused(byte[] ole2) {
        return Ole2.refused(ole2);
    }
}
