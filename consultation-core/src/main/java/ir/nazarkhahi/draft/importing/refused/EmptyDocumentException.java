package ir.nazarkhahi.draft.importing.refused;

import ir.nazarkhahi.gate.BrokenRuleException;

/** There is no file, or no text in it. */
public class EmptyDocumentException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public EmptyDocumentException() {
        super(Category.INVALID, "document_empty", "the document holds no text", new Field("file", "document_empty"));
    }
}
