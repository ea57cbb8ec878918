package ir.nazarkhahi.draft.importing.reading;

/**
 * A line of plain text, or a paragraph of a Word document.
 *
 * @param number from 1
 * @param text without line breaks, never null
 * @param outline the level of a Word heading, from 1; 0 for ordinary text
 * @param role what else the document says about it
 */
public record SourceLine(int number, String text, int outline, Role role) {

    public enum Role { BODY, TITLE, CONTENTS, FOOTNOTE, TABLE }

    public static SourceLine plain(int number, String text) {
        return new SourceLine(number, text, 0, Role.BODY);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
