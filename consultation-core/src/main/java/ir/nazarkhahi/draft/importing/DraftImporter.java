package ir.nazarkhahi.draft.importing;

import ir.nazarkhahi.draft.importing.reading.EmptyDocumentException;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes a tree of provisions of a regulation's file. */
public final class DraftImporter {

    /** @param fileName only for the record: what the file is, its content decides */
    public ImportResult read(String fileName, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            throw new EmptyDocumentException();
        }
        ImportedProvision all = new ImportedProvision(ProvisionType.PREAMBLE, "preamble", null, "", "", text, 1, List.of());
        return new ImportResult(new ImportedText(List.of(all)), List.of(), "text/plain");
    }
}
