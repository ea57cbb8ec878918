package ir.nazarkhahi.draft.importing.pdf;

import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of each page, from top to bottom; words that run from right to left are put in the order in which they are read. */
final class PdfPages {
    private static final int SHARE = 60;

    private final int most;
    private final IntConsumer progress;
    private long characters;

    PdfPages(int most, IntConsumer progress) {
        this.most = most;
        this.progress = progress;
    }

    List<List<String>> read(PDDocument pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        PDFTextStripper stripper = new Counting();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            progress.accept(SHARE * (page - 1) / pdf.getNumberOfPages());
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            StringWriter text = new StringWriter();
            stripper.writeText(pdf, text);
            pages.add(text.toString().lines().map(PdfText::mended).toList());
        }
        return pages;
    }

    /** A small page may draw the same letters without end. */
    private final class Counting extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition text) {
            characters += text.getUnicode() == null ? 0 : text.getUnicode().length();
            if (characters > most) {
                throw new DamagedDocumentException("document_unpacks_too_large", "the document holds more text than the server takes");
            }
            super.processTextPosition(text);
        }
    }
}
