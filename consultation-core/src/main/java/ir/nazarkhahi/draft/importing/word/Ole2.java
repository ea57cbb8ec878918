package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.draft.importing.refused.EncryptedDocumentException;
import ir.nazarkhahi.draft.importing.refused.UnsupportedDocumentException;
import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** OLE2 containers: none is importable, but a protected DOCX is one too and deserves to be told apart from a legacy DOC. */
final class Ole2 {

    private Ole2() {}

    static BrokenRuleException refused(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            boolean encrypted = files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            return encrypted ? new EncryptedDocumentException() : new UnsupportedDocumentException("a document of old Word or Excel");
        } catch (IOException | RuntimeException e) {
            return new DamagedDocumentException("document_damaged", "the document cannot be read to its end");
        }
    }
}
