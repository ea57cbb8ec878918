package ir.nazarkhahi.draft.importing.refused;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The file is of an accepted kind, but cannot be read to its end or holds what no honest file of its kind holds. */
public class DamagedDocumentException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public DamagedDocumentException(String code, String message) {
        super(Category.INVALID, code, message, new Field("file", code));
    }
}
