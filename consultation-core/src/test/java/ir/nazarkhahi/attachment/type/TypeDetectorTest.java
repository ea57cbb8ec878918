package ir.nazarkhahi.attachment.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.attachment.MadeFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** XC-13: what a file is, its content says. */
class TypeDetectorTest {

    private static FileFormat detected(byte[] file) throws IOException {
        return TypeDetector.detect(Arrays.copyOf(file, Math.min(file.length, TypeDetector.HEAD)), () -> new ByteArrayInputStream(file));
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> detected(file)).isInstanceOfSatisfying(FileRefusedException.class,
                refused -> assertThat(refused.fields().get(0).code()).isEqualTo(code));
    }

    @Test
    void every_format_is_known_by_its_content() throws IOException {
        assertThat(detected(MadeFiles.jpeg(20, 10, 1))).isEqualTo(FileFormat.JPEG);
        assertThat(detected(MadeFiles.picture(20, 10, "png"))).isEqualTo(FileFormat.PNG);
        assertThat(detected(MadeFiles.picture(20, 10, "gif"))).isEqualTo(FileFormat.GIF);
        assertThat(detected(MadeFiles.pdf("words"))).isEqualTo(FileFormat.PDF);
        assertThat(detected(MadeFiles.docx("words"))).isEqualTo(FileFormat.DOCX);
        assertThat(detected(MadeFiles.odt("words"))).isEqualTo(FileFormat.ODT);
        assertThat(detected("متن ساده\nبا دو خط".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileFormat.TEXT);
        assertThat(detected("متن ساده".getBytes("windows-1256"))).isEqualTo(FileFormat.TEXT);
    }

    @Test
    void sound_and_video_are_known() throws IOException {
        assertThat(detected(MadeFiles.concat("ID3\u0003\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), new byte[500]))).isEqualTo(FileFormat.MP3);
        assertThat(detected(MadeFiles.concat("\0\0\0\u0018ftypisom\0\0\0\0isomiso2".getBytes(StandardCharsets.ISO_8859_1), new byte[500]))).isEqualTo(FileFormat.MP4);
        assertThat(detected(MadeFiles.concat("RIFF\u0024\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1), new byte[500]))).isEqualTo(FileFormat.WAV);
    }

    @Test
    void what_is_not_listed_is_refused_whatever_it_is_called() {
        refused("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "file_type");
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8), "file_type");
        refused("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff".getBytes(StandardCharsets.ISO_8859_1), "file_type");
        refused(MadeFiles.zip("a.txt", "words"), "file_type");
        refused("#!/bin/sh\nrm -r x\n\0\0".getBytes(StandardCharsets.UTF_8), "file_type");
        refused(new byte[0], "file_empty");
    }

    @Test
    void a_document_with_macros_is_no_document() {
        byte[] macros = MadeFiles.zip("[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>", "word/document.xml", "<a/>");
        refused(macros, "file_type");
    }

    @Test
    void what_only_claims_to_be_a_picture_is_refused() {
        refused(MadeFiles.concat(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)), "file_damaged");
    }

    @Test
    void a_bomb_is_seen_before_anything_of_it_is_kept() {
        refused(MadeFiles.bomb(), "file_unpacks_too_large");
    }

    @Test
    void a_picture_that_no_memory_holds_is_refused_by_its_first_bytes() {
        byte[] png = MadeFiles.picture(10, 10, "png");
        java.nio.ByteBuffer.wrap(png).putInt(16, 29_000).putInt(20, 29_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());

        refused(png, "picture_too_large");
    }
}
