package ir.nazarkhahi.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;

/** Real files, each with something planted that nobody shall ever see. */
public final class MadeFiles {
    public static final String PLANTED = "Zohreh-Planted-7731";

    private MadeFiles() {}

    /** @param orientation as Exif has it, 1 to 8 */
    public static byte[] jpeg(int width, int height, int orientation) {
        byte[] plain = picture(width, height, "jpg");
        byte[] exif = exif(orientation);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif);
        segment(out, 0xFE, PLANTED.getBytes(StandardCharsets.US_ASCII));
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** The left half red, the right half blue. */
    public static byte[] picture(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return made(out -> ImageIO.write(image, format, out));
    }

    /** With an orientation, an artist and a place (GPS) in it. */
    private static byte[] exif(int orientation) {
        byte[] artist = (PLANTED + "\0").getBytes(StandardCharsets.US_ASCII);
        java.nio.ByteBuffer tiff = java.nio.ByteBuffer.allocate(200);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 3);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(artist.length).putInt(50);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(80).putInt(0);
        tiff.position(50);
        tiff.put(artist);
        tiff.position(80);
        tiff.putShort((short) 1).putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        byte[] body = java.util.Arrays.copyOf(tiff.array(), tiff.position());
        return concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), body);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write((body.length + 2) & 0xff);
        out.writeBytes(body);
    }

    /** With an author, XMP, a script, an embedded file, a link, a note with an author, and a photo with Exif. */
    public static byte[] pdf(String words) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromByteArray(document, jpeg(60, 40, 1)), 50, 400);
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            PDDocumentInformation about = new PDDocumentInformation();
            about.setAuthor(PLANTED);
            document.setDocumentInformation(about);
            PDMetadata xmp = new PDMetadata(document, new ByteArrayInputStream(("<x>" + PLANTED + "</x>").getBytes(StandardCharsets.UTF_8)));
            document.getDocumentCatalog().setMetadata(xmp);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + PLANTED + "')"));
            embed(document);
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup(PLANTED);
            note.setContents("a note");
            note.setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(10, 10, 20, 20));
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(40, 10, 20, 20));
            PDActionURI away = new PDActionURI();
            away.setURI("https://example.org/" + PLANTED);
            link.setAction(away);
            page.getAnnotations().add(note);
            page.getAnnotations().add(link);
            return made(document::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void embed(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(PLANTED + ".txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(PLANTED.getBytes(StandardCharsets.US_ASCII))));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(PLANTED, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** With an author, a comment and a change by that author, a link outside, and a photo with Exif. */
    public static byte[] docx(String words) {
        try (XWPFDocument document = new XWPFDocument()) {
            POIXMLProperties.CoreProperties about = document.getProperties().getCoreProperties();
            about.setCreator(PLANTED);
            about.setLastModifiedByUser(PLANTED);
            document.getProperties().getExtendedProperties().setCompany(PLANTED);
            var paragraph = document.createParagraph();
            paragraph.createRun().setText(words);
            paragraph.createRun().addPicture(new ByteArrayInputStream(jpeg(30, 20, 1)), XWPFDocument.PICTURE_TYPE_JPEG, "a.jpg", 9525 * 30, 9525 * 20);
            XWPFHyperlinkRun link = document.createParagraph().createHyperlinkRun("https://example.org/" + PLANTED);
            link.setText("a link");
            var comment = document.createComments().createComment(java.math.BigInteger.ONE);
            comment.setAuthor(PLANTED);
            comment.setInitials(PLANTED);
            comment.createParagraph().createRun().setText("a remark");
            var change = document.createParagraph().getCTP().addNewIns();
            change.setAuthor(PLANTED);
            change.setId(java.math.BigInteger.TWO);
            change.addNewR().addNewT().setStringValue("inserted words");
            return made(document::write);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] odt(String words) {
        String content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\"><office:scripts><a>" + PLANTED + "</a></office:scripts><office:body><office:text>"
                + "<text:p>" + words + "<office:annotation><dc:creator>" + PLANTED + "</dc:creator><dc:date>2026-01-01</dc:date><text:p>a remark</text:p></office:annotation>"
                + "<text:a xlink:href=\"https://example.org/" + PLANTED + "\">a link</text:a></text:p></office:text></office:body></office:document-content>";
        String manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>";
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content, "meta.xml", "<m>" + PLANTED + "</m>", "META-INF/manifest.xml", manifest);
    }

    /** @param namesAndContents one after the other */
    public static byte[] zip(String... namesAndContents) {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndContents.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                    zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    /** A document whose picture becomes 300 MB of zeros. */
    public static byte[] bomb() {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("word/media/a.png"));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 300; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        });
    }

    /** Everything that is packed in it, and itself, as text in which something can be looked for. */
    public static String unpacked(byte[] file) {
        StringBuilder all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    public static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private interface Making {
        void into(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Making making) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            making.into(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
