package ir.nazarkhahi.draft.importing.reading;

import java.util.List;

/**
 * What was read, line by line, in the order of reading.
 *
 * @param paragraphs true if every line is a paragraph; false if the text is broken at a line width
 * @param removed how many invisible control characters were left out
 * @param guessed true if nothing in the file proves its encoding
 * @param tracked true if it holds tracked changes; they are read as accepted
 */
public record SourceText(List<SourceLine> lines, String mediaType, boolean paragraphs, int removed, boolean guessed,
        boolean tracked) {

    public SourceText {
        lines = List.copyOf(lines);
    }
}
