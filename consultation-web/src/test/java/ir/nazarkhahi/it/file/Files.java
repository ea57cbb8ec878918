package ir.nazarkhahi.it.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small real files with something planted in what they tell about themselves. */
final class Files {
    private Files() {}

    /** With an Exif segment that holds the planted words as they are. */
    static byte[] photo(String planted) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] body = ("Exif\0\0MM\0*\0\0\0\b\0\0\0\0\0\0" + planted).getBytes(StandardCharsets.ISO_8859_1);
        photo.write(plain.toByteArray(), 0, 2);
        photo.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) ((body.length + 2) >> 8), (byte) (body.length + 2)});
        photo.writeBytes(body);
        photo.write(plain.toByteArray(), 2, plain.size() - 2);
        return photo.toByteArray();
    }

    /** By that author, with those words on its page. */
    static byte[] pdf(String planted, String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            document.getDocumentInformation().setAuthor(planted);
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
