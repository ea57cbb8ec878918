package ir.nazarkhahi.draft.importing.document;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import java.util.List;

/**
 * A document as it is read.
 *
 * @param paragraphs in reading order
 * @param wrapped whether lines are broken at a width, so that a paragraph may span several
 * @param warnings what the format alone makes doubtful
 */
public record ReadDocument(String mediaType, List<Paragraph> paragraphs, boolean wrapped, List<ImportWarning> warnings) {

    public ReadDocument {
        paragraphs = List.copyOf(paragraphs);
        warnings = List.copyOf(warnings);
    }
}
