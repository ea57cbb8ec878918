package ir.nazarkhahi.draft.importing.refused;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The document is protected with a password. */
public class EncryptedDocumentException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public EncryptedDocumentException() {
        super(Category.INVALID, "document_encrypted", "the document is protected with a password; save it without one",
                new Field("file", "document_encrypted"));
    }
}
