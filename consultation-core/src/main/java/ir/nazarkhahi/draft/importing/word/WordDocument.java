package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.gate.BrokenRuleException;
import java.util.List;

/**
 * A Word document (DOCX).
 *
 * @param paragraphs in reading order
 * @param tracked whether it holds tracked changes; they are read as accepted
 */
public record WordDocument(List<WordParagraph> paragraphs, boolean tracked) {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public WordDocument {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * @param unpackedLimit bytes that all parts together may have
     * @throws BrokenRuleException of {@code draft.importing.refused} if it is no Word document or none that can be read
     */
    public static WordDocument read(byte[] packed, long unpackedLimit) {
        WordParts parts = WordParts.unpack(packed, unpackedLimit);
        WordBody body = new WordBody(new WordStyles(parts.part("styles")), new WordNumbering(parts.part("numbering")), WordNotes.of(parts));
        return new WordDocument(body.read(parts.main()), body.hasTrackedChanges());
    }

    /** What to say to an OLE2 container, which is never importable. */
    public static BrokenRuleException refused(byte[] ole2) {
        return Ole2.refused(ole2);
    }
}
