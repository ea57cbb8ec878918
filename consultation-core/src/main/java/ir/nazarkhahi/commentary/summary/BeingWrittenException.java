package ir.nazarkhahi.commentary.summary;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Somebody else is writing this just now; it is free when they save, leave, or have been silent for some minutes. */
public class BeingWrittenException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    private final transient WritingView writing;

    public BeingWrittenException(WritingView writing) {
        super(Category.CONFLICT, "being_written", "somebody else is writing this until " + writing.until());
        this.writing = writing;
    }

    public WritingView writing() {
        return writing;
    }
}
