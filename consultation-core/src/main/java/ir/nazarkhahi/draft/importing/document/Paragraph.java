package ir.nazarkhahi.draft.importing.document;

/**
 * A paragraph, a row of a table, a footnote.
 *
 * @param text with its automatic number in front, a line feed for each break
 * @param outline heading level from 1; 0 for ordinary text
 */
public record Paragraph(String text, int outline, Kind kind) {

    public enum Kind { BODY, TITLE, CONTENTS, FOOTNOTE, TABLE }

    public static Paragraph body(String text) {
        return new Paragraph(text, 0, Kind.BODY);
    }
}
