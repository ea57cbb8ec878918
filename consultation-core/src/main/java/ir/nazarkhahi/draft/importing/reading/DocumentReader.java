package ir.nazarkhahi.draft.importing.reading;

import ir.nazarkhahi.draft.importing.document.Paragraph;
import ir.nazarkhahi.draft.importing.document.ReadDocument;
import ir.nazarkhahi.draft.importing.html.HtmlDocument;
import ir.nazarkhahi.draft.importing.odt.OpenDocument;
import ir.nazarkhahi.draft.importing.pdf.PdfDocument;
import ir.nazarkhahi.draft.importing.reading.Cleaning.Cleaned;
import ir.nazarkhahi.draft.importing.reading.SourceLine.Role;
import ir.nazarkhahi.draft.importing.refused.DocumentTooLargeException;
import ir.nazarkhahi.draft.importing.refused.EmptyDocumentException;
import ir.nazarkhahi.draft.importing.word.WordDocument;
import ir.nazarkhahi.draft.importing.xml.PackedParts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Reads any accepted document into lines. */
public final class DocumentReader {
    private static final int FEWEST_WRAPPED = 30;
    private static final int WIDEST_WRAPPED = 150;

    private final ImportLimits limits;

    public DocumentReader(ImportLimits limits) {
        this.limits = limits;
    }

    /** What the file is, after the limits that hold for every kind. Throws one of {@code draft.importing.refused} if it is none. */
    public Format format(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new EmptyDocumentException();
        }
        if (bytes.length > limits.bytes()) {
            throw new DocumentTooLargeException(limits.bytes());
        }
        return Format.of(bytes);
    }

    /** Throws one of {@code draft.importing.refused} if the file cannot be accepted. @param progress as the importer's, up to 60 */
    public SourceText read(Format format, byte[] bytes, IntConsumer progress) {
        SourceText text = switch (format) {
            case TEXT, AKOMA_NTOSO -> plain(bytes);
            case HTML -> lines(HtmlDocument.read(TextDecoder.decodeHtml(bytes)));
            case PDF -> lines(PdfDocument.read(bytes, limits.unpackedBytes(), limits.characters(), progress));
            case ZIP -> packed(bytes);
            case OLE2 -> throw WordDocument.refused(bytes);
        };
        if (text.lines().stream().allMatch(line -> isEmpty(line.text()))) {
            throw new EmptyDocumentException();
        }
        return text;
    }

    private static boolean isEmpty(String text) {
        return text.codePoints().allMatch(cp -> Character.isWhitespace(cp) || Character.isSpaceChar(cp) || Character.getType(cp) == Character.FORMAT);
    }

    private SourceText packed(byte[] bytes) {
        PackedParts parts = PackedParts.unpack(bytes, limits.unpackedBytes());
        return lines(parts.has("mimetype") ? OpenDocument.read(parts) : WordDocument.read(parts));
    }

    private static SourceText lines(ReadDocument document) {
        List<SourceLine> lines = new ArrayList<>();
        int removed = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            Cleaned cleaned = Cleaning.clean(paragraph.text());
            removed += cleaned.removed();
            Role role = Role.valueOf(paragraph.kind().name());
            int outline = role == Role.BODY ? paragraph.outline() : 0;
            for (String line : cleaned.lines()) {
                lines.add(new SourceLine(lines.size() + 1, line, outline, role));
                outline = 0;
            }
        }
        return new SourceText(lines, document.mediaType(), !document.wrapped(), removed, false, document.warnings());
    }

    private static SourceText plain(byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        Cleaning.Cleaned cleaned = Cleaning.clean(decoded.text());
        List<String> texts = cleaned.lines();
        List<SourceLine> lines = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            lines.add(SourceLine.plain(i + 1, texts.get(i)));
        }
        boolean marked = decoded.text().startsWith("\uFEFF");
        String type = "text/plain; charset=" + decoded.charset().name().toLowerCase(java.util.Locale.ROOT);
        return new SourceText(lines, type, !isWrapped(texts), cleaned.removed() - (marked ? 1 : 0), decoded.guessed(), List.of());
    }

    /** Lines broken at a width are all short, and most reach nearly as far as the longest. */
    private static boolean isWrapped(List<String> texts) {
        int[] lengths = texts.stream().mapToInt(text -> text.strip().length()).filter(length -> length > 0).sorted().toArray();
        if (lengths.length < FEWEST_WRAPPED) {
            return false;
        }
        int width = lengths[(int) (lengths.length * 0.98)];
        long full = java.util.Arrays.stream(lengths).filter(length -> length >= 0.75 * width).count();
        return width <= WIDEST_WRAPPED && lengths[lengths.length - 1] <= 2 * WIDEST_WRAPPED && full >= 0.45 * lengths.length;
    }
}
