package ir.nazarkhahi.draft.importing;

import ir.nazarkhahi.draft.importing.akoma.AkomaNtoso;
import ir.nazarkhahi.draft.importing.outline.Blanks;
import ir.nazarkhahi.draft.importing.outline.Outline;
import ir.nazarkhahi.draft.importing.reading.DocumentReader;
import ir.nazarkhahi.draft.importing.reading.Format;
import ir.nazarkhahi.draft.importing.reading.ImportLimits;
import ir.nazarkhahi.draft.importing.reading.SourceLine;
import ir.nazarkhahi.draft.importing.reading.SourceText;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.draft.importing.result.ImportedText;
import ir.nazarkhahi.draft.importing.result.Warnings;
import ir.nazarkhahi.draft.importing.tree.TreeBuilder;
import ir.nazarkhahi.draft.structure.EIds;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Makes a tree of provisions of a regulation's file. Time and memory grow with the file's size and no faster. Files that
 * cannot be accepted end in one of the exceptions of {@code draft.importing.refused}, nothing else.
 */
public final class DraftImporter {
    private final ImportLimits limits;

    public DraftImporter() {
        this(ImportLimits.USUAL);
    }

    public DraftImporter(ImportLimits limits) {
        this.limits = limits;
    }

    /** Refuses what can be seen without reading it: too large, empty, of a kind that is not imported. */
    public void check(byte[] bytes) {
        new DocumentReader(limits).format(bytes);
    }

    /** @param fileName only for the record: what the file is, its content decides */
    public ImportResult read(String fileName, byte[] bytes) {
        return read(fileName, bytes, percent -> { });
    }

    /** @param progress is told how far it is, 0 to 90; what it throws goes through */
    public ImportResult read(String fileName, byte[] bytes, IntConsumer progress) {
        DocumentReader reader = new DocumentReader(limits);
        Format format = reader.format(bytes);
        if (format == Format.AKOMA_NTOSO) {
            return AkomaNtoso.read(bytes);
        }
        SourceText source = reader.read(format, bytes, progress);
        Warnings warnings = new Warnings();
        if (source.guessed()) {
            warnings.add("encoding_guessed", 0, "windows-1256");
        }
        if (source.removed() > 0) {
            warnings.add("controls_removed", 0, source.removed());
        }
        warnings.addAll(source.warnings());
        ImportedText text = new TreeBuilder(Outline.of(source.lines()), source.paragraphs(), warnings).build(progress);
        if (!WholeText.isKept(source.lines(), text)) {
            warnings.add("structure_given_up", 0);
            text = unstructured(source);
        }
        return new ImportResult(text, warnings.inOrder(), source.mediaType(), source.lines().stream().map(SourceLine::text).toList());
    }

    /** What a fault of ours must never cost is the text: then every line is a provision, and a person is told. */
    private static ImportedText unstructured(SourceText source) {
        EIds eIds = new EIds();
        List<ImportedProvision> lines = new ArrayList<>();
        source.lines().stream().filter(line -> !Blanks.single(line.text()).isEmpty()).forEach(line -> lines.add(new ImportedProvision(
                ProvisionType.PARAGRAPH, eIds.next(null, ProvisionType.PARAGRAPH, null), null, "", "", Blanks.single(line.text()), line.number(), List.of())));
        return new ImportedText(lines);
    }
}
