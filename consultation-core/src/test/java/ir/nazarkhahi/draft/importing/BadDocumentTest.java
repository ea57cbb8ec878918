package ir.nazarkhahi.draft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import ir.nazarkhahi.draft.importing.reading.ImportLimits;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.gate.BrokenRuleException.Category;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Issue 2, "Bad input": every file that cannot be imported is refused by its own name, and costs little. */
class BadDocumentTest {

    @Test
    void nothing_and_only_blanks_are_empty() {
        assertRefused(new byte[0], "document_empty", Category.INVALID);
        assertRefused(" \n\t \u200F\uFEFF".getBytes(StandardCharsets.UTF_8), "document_empty", Category.INVALID);
        assertRefused(new WordFile().paragraph("  ").bytes(), "document_empty", Category.INVALID);
    }

    @Test
    void more_than_the_limit_is_too_large() {
        byte[] large = new byte[30 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');

        assertRefused(large, "document_too_large", Category.TOO_LARGE);
    }

    @Test
    void other_kinds_of_files_are_told_what_is_accepted() throws IOException {
        for (byte[] other : new byte[][] {"{\\rtf1\\ansi".getBytes(StandardCharsets.US_ASCII),
            "<?xml version=\"1.0\"?><feed/>".getBytes(StandardCharsets.US_ASCII), "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1), legacy(),
            WordFile.packed(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>")), WordFile.packed(Map.of("a.txt", "ماده ۱")),
            WordFile.packed(Map.of("[Content_Types].xml", "<Types>spreadsheetml</Types>", "xl/workbook.xml", "<a/>")), new byte[] {1, 0, 0, 2, 3, 0, 0, 0, 7}}) {
            BrokenRuleException refused = refusal(other);

            assertThat(refused.code()).as(refused.getMessage()).isEqualTo("document_type_unsupported");
            assertThat(refused.category()).isEqualTo(Category.UNSUPPORTED_TYPE);
            assertThat(refused).hasMessageContaining("DOCX").hasMessageContaining("plain text");
        }
    }

    @Test
    void a_name_that_lies_changes_nothing() {
        assertThat(new DraftImporter().read("draft.pdf", "ماده ۱ـ متن".getBytes(StandardCharsets.UTF_8)).text().provisions()).hasSize(1);
    }

    @Test
    void a_password_is_told_apart_from_old_word() throws Exception {
        assertRefused(encrypted(), "document_encrypted", Category.INVALID);
    }

    @Test
    void cut_files_and_broken_xml_are_damaged() {
        byte[] whole = new WordFile().paragraph("ماده ۱ـ متن").bytes();

        assertRefused(Arrays.copyOf(whole, whole.length / 2), "document_damaged", Category.INVALID);
        assertRefused(WordFile.withBody("", "<w:p><w:r><w:t>ماده</w:r></w:p>"), "document_damaged", Category.INVALID);
    }

    @Test
    void broken_utf_8_is_not_read_as_something_else() {
        byte[] text = "ماده ۱ـ متن این ماده است.".repeat(20).getBytes(StandardCharsets.UTF_8);
        text[101] = (byte) 0xC0;

        assertRefused(text, "document_encoding", Category.INVALID);
    }

    @Test
    void a_zip_bomb_stops_at_the_limit() throws IOException {
        byte[] bomb = bomb(400);

        assertThat(bomb.length).isLessThan(2_000_000);
        long before = System.nanoTime();
        assertRefused(bomb, "document_unpacks_too_large", Category.INVALID);
        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }

    @Test
    void relationships_that_never_end_are_read_once_and_no_more() {
        byte[] file = WordFile.packed(Map.of("[Content_Types].xml", "<Types x=\"wordprocessingml\"/>", "_rels/.rels", "<R " + "Target=\"a\" ".repeat(200_000)));
        long before = System.nanoTime();

        assertRefused(file, "document_damaged", Category.INVALID);

        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    @Test
    void one_note_and_one_label_repeated_a_thousand_times_stay_small() {
        String text = "واژه ".repeat(20_000);
        String main = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>بند</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>".repeat(1_000) + "</w:body></w:document>";
        byte[] file = WordFile.packed(Map.of("[Content_Types].xml", "<Types x=\"wordprocessingml\"/>", "word/document.xml", main,
                "word/footnotes.xml", "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:footnote></w:footnotes>",
                "word/numbering.xml", "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"" + text
                        + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"));

        ImportResult read = new DraftImporter().read("a.docx", file);

        assertThat(Imports.characters(read).length()).isBetween(80_000, 100_000);
    }

    @Test
    void too_many_parts_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 6000; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }

        assertRefused(bytes.toByteArray(), "document_unpacks_too_large", Category.INVALID);
    }

    @Test
    void entities_are_neither_expanded_nor_fetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/secret";
            String outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + address + "\">]>";
            String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
            String late = "<!--" + "-".repeat(0) + " ".repeat(9000) + "-->" + outside;

            assertRefused(WordFile.withBody(outside, "<w:p><w:r><w:t>ماده ۱ـ &x;</w:t></w:r></w:p>"), "document_unsafe", Category.INVALID);
            assertRefused(WordFile.withBody(laughs, "<w:p><w:r><w:t>ماده ۱ـ &b;</w:t></w:r></w:p>"), "document_unsafe", Category.INVALID);
            assertRefused(WordFile.withBody(late, "<w:p><w:r><w:t>ماده ۱ـ &x;</w:t></w:r></w:p>"), "document_damaged", Category.INVALID);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void elements_nested_without_end_are_refused() {
        int deep = 20_000;
        byte[] file = WordFile.withBody("", "<w:sdt><w:sdtContent>".repeat(deep) + "<w:p><w:r><w:t>ماده ۱ـ متن</w:t></w:r></w:p>" + "</w:sdtContent></w:sdt>".repeat(deep));

        assertRefused(file, "document_too_deep", Category.INVALID);
    }

    @Test
    void deep_numbering_stays_within_the_depth_that_pages_show() {
        StringBuilder text = new StringBuilder("ماده ۱ـ متن:\n");
        for (int i = 0; i < 500; i++) {
            text.append("الف ـ متن:\n۱ـ متن:\n");
        }

        ImportResult read = Imports.of(text.toString());

        assertThat(Imports.eIds(read)).allSatisfy(eId -> assertThat(eId.length()).isLessThanOrEqualTo(200)).doesNotHaveDuplicates();
        assertThat(Imports.characters(read)).isEqualTo(Imports.withoutBlanks(text.toString()));
    }

    @Test
    void a_smaller_limit_may_be_set() {
        DraftImporter importer = new DraftImporter(ImportLimits.of(100));

        BrokenRuleException refused = catchThrowableOfType(BrokenRuleException.class, () -> importer.read("a", new byte[101]));

        assertThat(refused.code()).isEqualTo("document_too_large");
    }

    private static void assertRefused(byte[] file, String code, Category category) {
        BrokenRuleException refused = refusal(file);
        assertThat(refused).as("nothing was refused, expected " + code).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.category()).isEqualTo(category);
        assertThat(refused.fields()).singleElement().satisfies(field -> assertThat(field.name()).isEqualTo("file"));
    }

    private static BrokenRuleException refusal(byte[] file) {
        return catchThrowableOfType(BrokenRuleException.class, () -> new DraftImporter().read("draft.docx", file));
    }

    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] legacy() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(new WordFile().paragraph("ماده ۱ـ متن").bytes());
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
