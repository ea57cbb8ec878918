package ir.nazarkhahi.draft.redline;

/** A stretch of text with what became of it; stretches in order make up both wordings. */
public record Span(Mark mark, String text) {

    public enum Mark { KEPT, INSERTED, DELETED }

    public boolean isKept() {
        return mark == Mark.KEPT;
    }
}
