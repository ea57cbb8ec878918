package ir.nazarkhahi.draft.importing.refused;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The file, or what it unpacks to, is more than the server takes. */
public class DocumentTooLargeException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public DocumentTooLargeException(long limit) {
        super(Category.TOO_LARGE, "document_too_large", "a document may have " + limit / (1024 * 1024) + " MB",
                new Field("file", "document_too_large"));
    }
}
