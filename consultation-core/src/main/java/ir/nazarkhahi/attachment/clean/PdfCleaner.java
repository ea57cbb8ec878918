package ir.nazarkhahi.attachment.clean;

import ir.nazarkhahi.attachment.type.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * PDF written anew from its pages: no information about the document, no XMP, no scripts, embedded files, forms that
 * compute, or actions; no authors of notes. What earlier versions within the file held is not written again.
 */
public final class PdfCleaner implements Cleaner {
    private static final int MOST_PAGES = 1_000;
    private static final int MOST_PAGES_READ = 300;

    @Override
    public boolean cleans(FileFormat format) {
        return format == FileFormat.PDF;
    }

    @Override
    public Cleaned clean(FileFormat format, byte[] bytes) throws UncleanableException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UncleanableException("too_large");
            }
            String text = text(document);
            strip(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Cleaned.document(FileFormat.PDF, out.toByteArray(), text);
        } catch (InvalidPasswordException locked) {
            throw new UncleanableException("encrypted", locked);
        } catch (IOException | RuntimeException unreadable) {
            throw new UncleanableException("damaged", unreadable);
        }
    }

    private static void strip(PDDocument document) throws IOException {
        document.setAllSecurityToBeRemoved(true);
        COSDictionary trailer = document.getDocument().getTrailer();
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        new PdfObjects().strip(trailer);
    }

    private static String text(PDDocument document) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(MOST_PAGES_READ);
            return stripper.getText(document);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }
}
