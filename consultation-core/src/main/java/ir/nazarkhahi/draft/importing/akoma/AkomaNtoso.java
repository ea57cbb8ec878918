package ir.nazarkhahi.draft.importing.akoma;

import ir.nazarkhahi.draft.importing.refused.EmptyDocumentException;
import ir.nazarkhahi.draft.importing.refused.UnsupportedDocumentException;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.draft.importing.result.ImportedText;
import ir.nazarkhahi.draft.importing.result.Warnings;
import ir.nazarkhahi.draft.importing.xml.PackedParts;
import ir.nazarkhahi.draft.importing.xml.SafeXml;
import ir.nazarkhahi.draft.structure.AkomaNames;
import ir.nazarkhahi.draft.structure.EIds;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayList;
import java.util.List;

/** Documents in Akoma Ntoso. */
public final class AkomaNtoso {

    private AkomaNtoso() {}

    /** Throws one of {@code draft.importing.refused} if it cannot be accepted. */
    public static ImportResult read(byte[] bytes) {
        PackedParts.refuseDeclaration(bytes);
        Shape shape = new Shape();
        SafeXml.read(bytes, shape);
        if (!shape.isKnown()) {
            throw new UnsupportedDocumentException("XML of another kind");
        }
        Warnings warnings = new Warnings();
        Lines lines = new Lines();
        AkomaReader reader = new AkomaReader(shape, lines);
        SafeXml.read(bytes, reader);
        if (lines.isEmpty()) {
            throw new EmptyDocumentException();
        }
        if (lines.removed() > 0) {
            warnings.add("controls_removed", 0, lines.removed());
        }
        ImportedText text = reader.text();
        if (!lines.areKeptIn(text)) {
            warnings.add("structure_given_up", 0);
            text = unstructured(lines.all());
        }
        return new ImportResult(text, warnings.inOrder(), AkomaNames.MEDIA_TYPE, lines.all());
    }

    private static ImportedText unstructured(List<String> lines) {
        EIds eIds = new EIds();
        List<ImportedProvision> paragraphs = new ArrayList<>();
        lines.forEach(line -> paragraphs.add(new ImportedProvision(ProvisionType.PARAGRAPH, eIds.next(null, ProvisionType.PARAGRAPH, null), null, "", "",
                line, 0, List.of())));
        return new ImportedText(paragraphs);
    }
}
