package ir.nazarkhahi.draft.exporting;

import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.draft.importing.result.ImportedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Out and in again. */
final class Pieces {
    static final Front FRONT = new Front("1405-0012", "لایحه <نمونه> & «آزمون»", "BILL", "لایحه", "MOJ", "وزارت دادگستری", LocalDate.of(2026, 11, 22), "۱ آذر ۱۴۰۵");

    private Pieces() {}

    static List<Piece> of(ImportedText text) {
        List<Piece> pieces = new ArrayList<>();
        text.provisions().forEach(provision -> add(provision, 0, pieces));
        return pieces;
    }

    static byte[] written(TextFormat format, List<Piece> text) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            format.write(FRONT, text, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportResult again(TextFormat format, List<Piece> text) {
        return new DraftImporter().read("again", written(format, text));
    }

    private static void add(ImportedProvision from, int depth, List<Piece> pieces) {
        pieces.add(new Piece(from.eId(), depth, from.type(), from.number(), from.label(), from.heading(), from.text()));
        from.children().forEach(child -> add(child, depth + 1, pieces));
    }
}
