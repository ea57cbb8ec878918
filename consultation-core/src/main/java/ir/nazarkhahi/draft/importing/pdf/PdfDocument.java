package ir.nazarkhahi.draft.importing.pdf;

import ir.nazarkhahi.draft.importing.document.Paragraph;
import ir.nazarkhahi.draft.importing.document.ReadDocument;
import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import ir.nazarkhahi.draft.importing.refused.EncryptedDocumentException;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.job.JobCancelledException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF documents with a text layer. */
public final class PdfDocument {
    public static final String MEDIA_TYPE = "application/pdf";
    private static final Pattern TORN = Pattern.compile("ـ+\\p{L}");
    private static final int MOST_PAGES = 5_000;
    private static final long IN_MEMORY = 32L * 1024 * 1024;

    private PdfDocument() {}

    /**
     * @param unpackedLimit bytes that the streams of its pages may unpack to
     * @param characters that its pages may hold
     * @param progress is told how far it is, up to 60
     */
    public static ReadDocument read(byte[] bytes, long unpackedLimit, int characters, IntConsumer progress) {
        PdfStreams.checkSizes(bytes, unpackedLimit);
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw new EncryptedDocumentException();
            }
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new DamagedDocumentException("document_unpacks_too_large", "the document has more pages than the server takes");
            }
            return document(new PdfPages(characters, progress).read(pdf));
        } catch (InvalidPasswordException locked) {
            throw new EncryptedDocumentException();
        } catch (JobCancelledException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof BrokenRuleException known ? known : new DamagedDocumentException("document_damaged", "the document cannot be read to its end");
        }
    }

    private static ReadDocument document(List<List<String>> pages) {
        List<ImportWarning> warnings = new ArrayList<>();
        Running running = Running.of(pages);
        if (running.count() > 0) {
            warnings.add(ImportWarning.of("page_heads_removed", 0, running.count()));
        }
        List<String> lines = running.rest().stream().flatMap(List::stream).toList();
        Order order = Order.of(lines);
        if (!order.isLegible()) {
            throw new DamagedDocumentException("document_no_text_layer", "the document has no text that can be read; it may be a scanned picture");
        }
        warnings.addAll(order.warnings());
        List<String> mended = Brackets.turned(order.lines());
        warnings.addAll(broken(mended));
        warnings.add(ImportWarning.of("pdf_read", 0));
        return new ReadDocument(MEDIA_TYPE, mended.stream().map(Paragraph::body).toList(), true, warnings);
    }

    /** A word stretched over a line may be torn, and its end stand at the line's beginning: nothing tells where it belongs. */
    private static List<ImportWarning> broken(List<String> lines) {
        return IntStream.range(0, lines.size()).filter(i -> TORN.matcher(lines.get(i)).lookingAt()).mapToObj(i -> ImportWarning.of("pdf_order_unsure", i + 1)).toList();
    }
}
