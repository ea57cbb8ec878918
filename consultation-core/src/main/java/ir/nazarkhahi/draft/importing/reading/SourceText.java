package ir.nazarkhahi.draft.importing.reading;

import java.util.List;

/**
 * What was read, line by line, in the order of reading.
 *
 * @param paragraphs true if every line is a paragraph; false if the text may be broken at a line width
 * @param removed how many invisible control characters were left out
 */
public record SourceText(List<SourceLine> lines, String mediaType, boolean paragraphs, int removed) {

    public SourceText {
        lines = List.copyOf(lines);
    }
}
