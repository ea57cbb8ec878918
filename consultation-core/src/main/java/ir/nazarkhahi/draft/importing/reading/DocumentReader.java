package ir.nazarkhahi.draft.importing.reading;

import ir.nazarkhahi.draft.importing.reading.Cleaning.Cleaned;
import ir.nazarkhahi.draft.importing.reading.SourceLine.Role;
import ir.nazarkhahi.draft.importing.refused.DocumentTooLargeException;
import ir.nazarkhahi.draft.importing.refused.EmptyDocumentException;
import ir.nazarkhahi.draft.importing.word.WordDocument;
import ir.nazarkhahi.draft.importing.word.WordParagraph;
import java.util.ArrayList;
import java.util.List;

/** Reads any accepted document into lines. */
public final class DocumentReader {
    private static final int FEWEST_WRAPPED = 30;
    private static final int WIDEST_WRAPPED = 150;

    private final ImportLimits limits;

    public DocumentReader(ImportLimits limits) {
        this.limits = limits;
    }

    /** Throws one of this package's exceptions if the file cannot be accepted. */
    public SourceText read(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new EmptyDocumentException();
        }
        if (bytes.length > limits.bytes()) {
            throw new DocumentTooLargeException(limits.bytes());
        }
        SourceText text = switch (Format.of(bytes)) {
            case TEXT -> plain(bytes);
            case ZIP -> word(bytes);
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

    private SourceText word(byte[] bytes) {
        WordDocument document = WordDocument.read(bytes, limits.unpackedBytes());
        List<SourceLine> lines = new ArrayList<>();
        int removed = 0;
        for (WordParagraph paragraph : document.paragraphs()) {
            Cleaned cleaned = Cleaning.clean(paragraph.text());
            removed += cleaned.removed();
            Role role = Role.valueOf(paragraph.kind().name());
            int outline = role == Role.BODY ? paragraph.outline() : 0;
            for (String line : cleaned.lines()) {
                lines.add(new SourceLine(lines.size() + 1, line, outline, role));
                outline = 0;
            }
        }
        return new SourceText(lines, WordDocument.MEDIA_TYPE, true, removed, false, document.tracked());
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
        return new SourceText(lines, type, !isWrapped(texts), cleaned.removed() - (marked ? 1 : 0), decoded.guessed(), false);
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
