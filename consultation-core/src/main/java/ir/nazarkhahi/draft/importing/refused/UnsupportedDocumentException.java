package ir.nazarkhahi.draft.importing.refused;

import ir.nazarkhahi.gate.BrokenRuleException;

/** By its content the file is none of the kinds that can be imported, whatever it is called. */
public class UnsupportedDocumentException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    /** @param found what it seems to be: legacy Word, a spreadsheet, an image, … */
    public UnsupportedDocumentException(String found) {
        super(Category.UNSUPPORTED_TYPE, "document_type_unsupported",
                "this seems to be " + found + "; accepted are plain text (UTF-8, UTF-16, windows-1256), Word documents (DOCX), OpenDocument text (ODT), HTML,"
                        + " PDF with a text layer and Akoma Ntoso",
                new Field("file", "document_type_unsupported"));
    }
}
