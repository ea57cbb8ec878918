package ir.nazarkhahi.commentary.document;

import static ir.nazarkhahi.commentary.document.SampleCommentary.aCommentary;
import static ir.nazarkhahi.commentary.document.SampleCommentary.aReleasedCommentary;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.commentary.document.docx.DocxWriter;
import ir.nazarkhahi.commentary.document.json.JsonWriter;
import ir.nazarkhahi.commentary.document.pdf.PdfWriter;
import ir.nazarkhahi.commentary.document.sheet.CsvWriter;
import ir.nazarkhahi.commentary.document.sheet.XlsxWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Documents of the commentary (PS-07, XC-07, XC-11)")
class DocumentsTest {
    private static final Locale PERSIAN = new Locale("fa");
    private static final String SHARED_TEXT = "می‌بایست زودتر تصویب می‌شد. گروه 0";

    @Test
    void docx_runs_from_right_to_left_in_section_paragraph_table_and_run() throws Exception {
        Map<String, byte[]> parts = unzipped(written(new DocxWriter(), aCommentary(1, 10), PERSIAN));

        assertThat(text(parts, "word/document.xml")).contains("<w:bidi/>", "<w:bidiVisual/>", "<w:rtl w:val=\"1\"/>");
        assertThat(text(parts, "word/styles.xml")).contains("<w:bidi/>", "w:cs=\"Vazirmatn\"");
    }

    @Test
    void docx_carries_its_typeface() throws Exception {
        Map<String, byte[]> parts = unzipped(written(new DocxWriter(), aCommentary(1, 1), PERSIAN));

        assertThat(parts.get("word/fonts/regular.odttf")).hasSizeGreaterThan(50_000);
        assertThat(text(parts, "word/fontTable.xml")).contains("embedRegular");
    }

    @Test
    void docx_numbers_its_pages_in_persian_digits_everywhere() throws Exception {
        Map<String, byte[]> parts = unzipped(written(new DocxWriter(), aCommentary(1, 1), PERSIAN));

        assertThat(text(parts, "word/footer.xml")).contains("<w:rFonts w:ascii=\"Vazirmatn FD\"");
        assertThat(text(parts, "word/fontTable.xml")).contains("<w:embedRegular r:id=\"digits\"");
        assertThat(parts.get("word/fonts/digits.odttf")).hasSizeGreaterThan(50_000);
        assertThat(text(unzipped(written(new DocxWriter(), aCommentary(1, 1), Locale.ENGLISH)), "word/footer.xml")).doesNotContain("Vazirmatn FD");
    }

    @Test
    void provisions_nobody_commented_on_are_told_by_where_they_begin_and_end() throws Exception {
        var document = aCommentary(7, 2).onlyOn(5);

        assertThat(paragraphs(written(new DocxWriter(), document, PERSIAN))).contains("از ماده ۱ ـ تعاریف تا ماده ۳ (۳ بخش): نظری نرسیده است.",
                "از ماده ۶ تا ماده ۷ (۲ بخش): نظری نرسیده است.").filteredOn(line -> line.startsWith("ماده")).containsExactly("ماده ۴", "ماده ۵");
        assertThat(pdfText(written(new PdfWriter(), document, PERSIAN))).contains("نظری نرسیده است").contains("ماده ۵").doesNotContain("ماده ۲");
        assertThat(workbook(document).getSheetAt(1).getLastRowNum()).as("the spreadsheet has a row for each").isEqualTo(8);
    }

    @Test
    void persian_names_in_an_english_line_keep_what_follows_outside() throws Exception {
        assertThat(paragraphs(written(new DocxWriter(), aCommentary(7, 2).onlyOn(5), Locale.ENGLISH)))
                .contains("From \u200eماده ۶\u200e to \u200eماده ۷\u200e (2 parts): no comments were received.");
    }

    @Test
    void docx_tells_identical_texts_once_with_their_number_and_every_ref() throws Exception {
        List<String> paragraphs = paragraphs(written(new DocxWriter(), aCommentary(1, 10), PERSIAN));

        assertThat(paragraphs).filteredOn(line -> line.contains(SHARED_TEXT)).hasSize(1);
        assertThat(paragraphs).filteredOn(line -> line.contains("۴ نظر با همین متن")).singleElement().asString()
                .contains("۱۴۰۵-۰۰۱۲-۰۰۰۰۰۱", "۱۴۰۵-۰۰۱۲-۰۰۰۰۰۴");
    }

    @Test
    void answers_appear_only_where_the_source_gives_them() throws Exception {
        assertThat(paragraphs(written(new DocxWriter(), aCommentary(1, 2), PERSIAN))).noneMatch(line -> line.contains("تبصرهٔ ۲ آمد"));
        assertThat(paragraphs(written(new DocxWriter(), aReleasedCommentary(1, 2), PERSIAN))).anyMatch(line -> line.contains("تبصرهٔ ۲ آمد"));
    }

    @Test
    void pdf_gives_its_persian_text_back() throws Exception {
        String text = pdfText(written(new PdfWriter(), aCommentary(1, 2), PERSIAN));

        assertThat(text).contains("لایحۀ قانون بانک مرکزی جمهوری اسلامی ایران", "نظرهای گردآوری‌شده", "پیشنهاد اصلاح");
    }

    @Test
    void pdf_embeds_every_font_it_uses() throws Exception {
        try (var pdf = Loader.loadPDF(written(new PdfWriter(), aCommentary(1, 2), PERSIAN))) {
            var fonts = pdf.getPage(0).getResources();

            assertThat(fonts.getFontNames()).isNotEmpty().allSatisfy(name -> assertThat(fonts.getFont(name).isEmbedded()).isTrue());
        }
    }

    @Test
    void pdf_is_tagged_for_screen_readers() throws Exception {
        try (var pdf = Loader.loadPDF(written(new PdfWriter(), aCommentary(1, 2), PERSIAN))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fa");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    void formulas_stay_text_in_csv_and_xlsx() throws Exception {
        var document = aCommentary(0, 0).with("=HYPERLINK(\"http://x\")").with("+1").with("@SUM(A1)").with("-2");

        assertThat(csv(document)).contains("\"'=HYPERLINK(\"\"http://x\"\")\"", "\"'+1\"", "\"'@SUM(A1)\"", "\"'-2\"");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxWriter(), document, PERSIAN)))) {
            var cell = workbook.getSheetAt(2).getRow(1).getCell(5);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
        }
    }

    @Test
    void xlsx_sheets_run_from_right_to_left_only_in_persian() throws Exception {
        try (var persian = workbook(PERSIAN); var english = workbook(Locale.ENGLISH)) {
            assertThat(persian).allSatisfy(sheet -> assertThat(sheet.isRightToLeft()).isTrue());
            assertThat(english).noneSatisfy(sheet -> assertThat(sheet.isRightToLeft()).isTrue());
        }
    }

    @Test
    void xlsx_shows_figures_in_persian_digits_and_keeps_them_numbers() throws Exception {
        try (var workbook = workbook(aCommentary(1, 8))) {
            var total = workbook.getSheetAt(1).getRow(2).getCell(7);

            assertThat(total.getNumericCellValue()).isEqualTo(8);
            assertThat(total.getCellStyle().getDataFormatString()).isEqualTo("[$-3000429]0");
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(1).getStringCellValue()).as("begins with a figure, runs from the right").startsWith("\u200f");
        }
    }

    @Test
    void csv_begins_with_the_mark_that_excel_needs_and_has_a_row_for_every_comment() throws Exception {
        String csv = csv(aCommentary(2, 10));

        assertThat(csv).startsWith("\uFEFF\"شناسهٔ نظر\"");
        assertThat(csv.lines()).hasSize(21);
    }

    @Test
    void json_is_the_documented_shape() throws Exception {
        JsonObject json = json(aReleasedCommentary(2, 10));

        JsonObject comment = json.getJsonArray("provisions").getJsonObject(1).getJsonArray("comments").getJsonObject(1);
        assertThat(comment.getString("ref")).isEqualTo("1405-0012-000002");
        assertThat(comment.getString("group")).isEqualTo("1405-0012-000001");
        assertThat(comment.getInt("groupSize")).isEqualTo(4);
        assertThat(comment.getString("disposition")).isEqualTo("PARTLY");
        assertThat(schema().getJsonArray("required")).allSatisfy(name -> assertThat(json).containsKey(((jakarta.json.JsonString) name).getString()));
        assertThat(schema().getJsonObject("properties").keySet()).containsAll(json.keySet());
    }

    @Test
    void no_format_breaks_on_controls_emoji_lone_surrogates_or_endless_words() throws Exception {
        var document = aCommentary(0, 0).with("a\u0000\u0008b\uFFFE").with("😀\uD83D").with("الف".repeat(6_000)).with("<b>&amp;\"]]>").with("\u202Eevil");

        assertThat(paragraphs(written(new DocxWriter(), document, PERSIAN))).contains("ab", "<b>&amp;\"]]>").anyMatch(line -> line.startsWith("😀"));
        assertThat(pdfText(written(new PdfWriter(), document, PERSIAN))).contains("ab");
        assertThat(json(document).getJsonArray("provisions").getJsonObject(0).getJsonArray("comments")).hasSize(5);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxWriter(), document, PERSIAN)))) {
            assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void every_text_longer_than_a_cell_goes_on_behind_the_last_column() throws Exception {
        String text = "x".repeat(31_999) + "😀" + "y".repeat(100);
        String answer = "z".repeat(70_000);
        var document = aCommentary(0, 0).with(text, "REDACTED", "نام شخص", new CommentEntry.Answer("NOTED", "دلیل", answer));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxWriter(), document, Locale.ENGLISH)))) {
            var row = workbook.getSheetAt(2).getRow(1);
            assertThat(row.getCell(5).getStringCellValue() + row.getCell(22).getStringCellValue().replace("Comment …: ", "")).isEqualTo(text);
            assertThat(row.getCell(16).getStringCellValue() + row.getCell(23).getStringCellValue().replace("Answer …: ", "")
                    + row.getCell(24).getStringCellValue().replace("Answer …: ", "")).isEqualTo(answer);
        }
    }

    @Test
    void what_was_redacted_after_the_hand_over_says_so_in_every_format() throws Exception {
        var document = aCommentary(0, 0).with("متن بی‌نام", "REDACTED", "نام شخص", null);

        assertThat(new String(written(new CsvWriter(), document, Locale.ENGLISH), StandardCharsets.UTF_8)).contains("Redacted after the hand-over", "28 Khordad 1405");
        assertThat(new String(written(new JsonWriter(), document, Locale.ENGLISH), StandardCharsets.UTF_8)).contains("addendumAt");
    }

    /** Issue 3 point 5. */
    @Test
    void files_of_a_comment_are_named_in_every_format() throws Exception {
        var document = aCommentary(0, 0).withFile("با پیوست", "1405-0012-900000-1.pdf");

        assertThat(new String(written(new CsvWriter(), document, Locale.ENGLISH), StandardCharsets.UTF_8)).contains("Attachments", "1405-0012-900000-1.pdf");
        assertThat(new String(written(new JsonWriter(), document, Locale.ENGLISH), StandardCharsets.UTF_8)).contains("1405-0012-900000-1.pdf", "\"shown\":true");
        assertThat(paragraphs(written(new DocxWriter(), document, Locale.ENGLISH))).anyMatch(line -> line.startsWith("Attachments: ") && line.endsWith("-1.pdf"));
    }

    @Test
    void how_a_registered_comment_came_and_that_it_was_late_is_said_in_every_format() throws Exception {
        var document = aCommentary(0, 0).registered("از روی نامه");

        assertThat(csv(document)).contains("با نامه، ثبت‌شده از سوی دبیرخانه، دیرثبت‌شده");
        assertThat(json(document).toString()).contains("\"registration\":{\"channel\":\"LETTER\",\"officeFa\":\"دبیرخانه\",\"officeEn\":\"Secretariat\",\"late\":true}");
        assertThat(paragraphs(written(new DocxWriter(), document, Locale.ENGLISH))).anyMatch(line -> line.contains("By letter, registered by Secretariat, registered late"));
        assertThat(pdfText(written(new PdfWriter(), document, Locale.ENGLISH))).contains("registered by Secretariat");
    }

    @Test
    void a_rejected_comment_keeps_its_place_with_the_published_reason() throws Exception {
        var document = aCommentary(0, 0).with("", "REJECTED", "توهین");

        assertThat(paragraphs(written(new DocxWriter(), document, PERSIAN))).anyMatch(line -> line.contains("منتشرنشده") && line.contains("۱۴۰۵"))
                .contains("دلیل: توهین");
    }

    @Test
    void both_languages_have_the_same_words() throws Exception {
        assertThat(words("words.properties").keySet()).isEqualTo(words("words_en.properties").keySet());
    }

    private static byte[] written(DocumentWriter writer, CommentaryDocument document, Locale language) throws IOException {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("a writer must leave the stream open");
            }
        };
        writer.write(document, language, out);
        return out.toByteArray();
    }

    private static String csv(CommentaryDocument document) throws IOException {
        return new String(written(new CsvWriter(), document, PERSIAN), StandardCharsets.UTF_8);
    }

    private static JsonObject json(CommentaryDocument document) throws IOException {
        return Json.createReader(new ByteArrayInputStream(written(new JsonWriter(), document, PERSIAN))).readObject();
    }

    private static JsonObject schema() {
        return Json.createReader(DocumentsTest.class.getResourceAsStream("commentary.schema.json")).readObject();
    }

    private static XSSFWorkbook workbook(CommentaryDocument document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxWriter(), document, PERSIAN)));
    }

    private static XSSFWorkbook workbook(Locale language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxWriter(), aCommentary(1, 1), language)));
    }

    private static List<String> paragraphs(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        words.load(new java.io.InputStreamReader(DocumentsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8));
        return words;
    }
}
