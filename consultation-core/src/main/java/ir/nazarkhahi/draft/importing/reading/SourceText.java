package ir.nazarkhahi.draft.importing.reading;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import java.util.List;

/**
 * What was read, line by line, in the order of reading.
 *
 * @param paragraphs true if every line is a paragraph; false if the text is broken at a line width
 * @param removed how many invisible control characters were left out
 * @param guessed true if nothing in the file proves its encoding
 * @param warnings what the document's format alone makes doubtful
 */
public record SourceText(List<SourceLine> lines, String mediaType, boolean paragraphs, int removed, boolean guessed,
        List<ImportWarning> warnings) {

    public SourceText {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }
}
