package ir.nazarkhahi.draft.importing.reading;

/** Word documents (DOCX). */
final class WordDocument {

    private WordDocument() {}

    static SourceText read(byte[] bytes, ImportLimits limits) {
        throw new UnsupportedDocumentException("a packed file");
    }
}
