package ir.nazarkhahi.draft.importing.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes inside what makes them a file of a kind, so that the search does not spend its time on finding the kind. */
final class Wrapped {
    private static final String AKN = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"a\"><body>";
    private static final String ODT = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"><office:body><office:text>";
    private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String TYPES = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private Wrapped() {}

    static byte[] html(byte[] inner) {
        return around("<!doctype html><html><body>", inner, "");
    }

    static byte[] akomaNtoso(byte[] inner) {
        return around(AKN, inner, "</body></act></akomaNtoso>");
    }

    static byte[] word(byte[] inner) {
        return zip("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8), "word/document.xml", around(WORD, inner, "</w:body></w:document>"));
    }

    static byte[] openDocument(byte[] inner) {
        return zip("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8), "content.xml",
                around(ODT, inner, "</office:text></office:body></office:document-content>"));
    }

    static byte[] begun(String start, byte[] inner) {
        return around(start, inner, "");
    }

    private static byte[] around(String before, byte[] inner, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(inner);
        bytes.writeBytes(after.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] zip(String firstName, byte[] first, String secondName, byte[] second) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(firstName));
            zip.write(first);
            zip.putNextEntry(new ZipEntry(secondName));
            zip.write(second);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
