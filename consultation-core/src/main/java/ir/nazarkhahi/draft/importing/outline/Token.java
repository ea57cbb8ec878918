package ir.nazarkhahi.draft.importing.outline;

import ir.nazarkhahi.draft.importing.heads.Head;
import ir.nazarkhahi.draft.importing.heads.Head.Certainty;
import ir.nazarkhahi.draft.importing.reading.SourceLine;

/**
 * A line that holds text, with the head it may begin with.
 *
 * @param head null if it has none
 * @param afterBlank whether an empty line stands before it
 */
public record Token(SourceLine line, Head head, boolean afterBlank) {

    Token withoutHead() {
        return new Token(line, null, afterBlank);
    }

    public boolean isPlain() {
        return head == null && line.outline() == 0;
    }

    public boolean hasArticle() {
        return head != null && head.keyword().isArticle();
    }

    boolean hasDivision() {
        return head != null && head.keyword().isDivision() && head.is(Certainty.FIRM);
    }

    /** Not a row of a table, a footnote or the like. */
    public boolean isOrdinary() {
        return line.role() == SourceLine.Role.BODY;
    }

    /** The line with single blanks. */
    public String text() {
        return Blanks.single(line.text());
    }

    public String label() {
        return head == null ? "" : Blanks.single(line.text().substring(0, head.labelEnd()));
    }

    /** What follows the head; the whole line if there is none. */
    public String rest() {
        return head == null ? text() : Blanks.single(line.text().substring(head.labelEnd()));
    }
}
