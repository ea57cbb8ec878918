package ir.nazarkhahi.attachment.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.attachment.MadeFiles;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** XC-13: of a PDF its pages are shown, and nothing that tells, runs or carries. */
class PdfCleanerTest {
    private static final PdfCleaner CLEANER = new PdfCleaner();

    /** Every object written out, streams decoded, so that nothing hides in compression. */
    private static String plain(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    try (var raw = stream.createRawInputStream()) {
                        all.append(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                    if (stream.getFilters() == null || !stream.getFilters().toString().contains("DCT")) {
                        try (var decoded = stream.createInputStream()) {
                            all.append(new String(decoded.readAllBytes(), StandardCharsets.ISO_8859_1));
                        }
                    }
                }
                if (object instanceof COSDictionary dictionary) {
                    all.append(dictionary);
                }
            }
            ByteArrayOutputStream uncompressed = new ByteArrayOutputStream();
            document.save(uncompressed, CompressParameters.NO_COMPRESSION);
            return all.append(uncompressed.toString(StandardCharsets.ISO_8859_1)).toString();
        }
    }

    @Test
    void author_script_embedded_file_and_camera_are_gone() throws Exception {
        byte[] sent = MadeFiles.pdf("Kept words");
        Cleaned shown = CLEANER.clean(FileFormat.PDF, sent);

        assertThat(plain(sent)).contains(MadeFiles.PLANTED, "/JavaScript", "/EmbeddedFile", "Exif");
        assertThat(plain(shown.bytes())).doesNotContain(MadeFiles.PLANTED, "JavaScript", "EmbeddedFile", "Exif", "OpenAction", "/URI");
    }

    @Test
    void pages_stay_readable_and_their_words_can_be_found() throws Exception {
        Cleaned shown = CLEANER.clean(FileFormat.PDF, MadeFiles.pdf("Kept words"));

        assertThat(shown.text()).contains("Kept words");
        try (PDDocument document = Loader.loadPDF(shown.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(new org.apache.pdfbox.rendering.PDFRenderer(document).renderImage(0).getWidth()).isPositive();
        }
    }

    @Test
    void what_needs_a_password_is_held_and_says_so() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(MadeFiles.pdf("words"))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }

        assertThatThrownBy(() -> CLEANER.clean(FileFormat.PDF, locked.toByteArray()))
                .isInstanceOfSatisfying(UncleanableException.class, held -> assertThat(held.code()).isEqualTo("encrypted"));
    }

    @Test
    void a_file_that_breaks_off_is_held() {
        assertThatThrownBy(() -> CLEANER.clean(FileFormat.PDF, "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UncleanableException.class);
    }
}
