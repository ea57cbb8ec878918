package ir.nazarkhahi.draft.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.ibm.icu.text.Bidi;
import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.gate.BrokenRuleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** Issue 3, point 1: PDF documents with a text layer. */
class PdfImportTest {
    private static final String FONT = "/ir/nazarkhahi/commentary/document/font/fonts/ttf/Vazirmatn-Regular.ttf";
    private static final List<String> LAW = List.of("ماده ۱ـ این قانون برای آزمون است (نمونه).", "تبصره ـ متن تبصره این ماده.", "ماده ۲ـ از تاریخ ۱۴۰۲/۳/۳۰ اجرا می شود.");

    @Test
    void right_to_left_lines_are_read_in_the_order_of_reading() throws IOException {
        ImportResult read = read(pdf(List.of(LAW), true));

        assertThat(eIds(read)).containsExactly("art_1", "art_1__note_1", "art_2");
        assertThat(provision(read, "art_1").text()).isEqualTo("این قانون برای آزمون است (نمونه).");
        assertThat(provision(read, "art_2").text()).isEqualTo("از تاریخ ۱۴۰۲/۳/۳۰ اجرا می شود.");
        assertThat(codes(read)).containsExactly("pdf_read");
    }

    @Test
    void words_that_were_drawn_backwards_are_turned_and_that_is_told() throws IOException {
        ImportResult read = read(pdf(List.of(LAW), false));

        assertThat(eIds(read)).containsExactly("art_1", "art_1__note_1", "art_2");
        assertThat(codes(read)).contains("pdf_order_repaired");
    }

    @Test
    void brackets_that_open_where_they_close_are_turned_throughout() {
        assertThat(Brackets.turned(List.of("تخلف »اشخاص تحت", "نظارت« و پایگاه(های) »دیگر«."))).containsExactly("تخلف «اشخاص تحت", "نظارت» و پایگاه(های) «دیگر».");
        assertThat(Brackets.turned(List.of("این «درست» است (و نیز این)."))).containsExactly("این «درست» است (و نیز این).");
    }

    @Test
    void heads_feet_and_page_numbers_are_left_out_and_counted() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(List.of("روزنامه رسمی کشور", "ماده " + page + "ـ متن این ماده برای آزمون است.", "سطر دیگر این ماده که از متن است " + "آ".repeat(page), "صفحه " + page));
        }

        ImportResult read = read(pdf(pages, true));

        assertThat(eIds(read)).containsExactly("art_1", "art_2", "art_3", "art_4");
        assertThat(read.text().flat()).noneMatch(p -> p.text().contains("روزنامه") || p.text().contains("صفحه"));
        assertThat(read.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo("page_heads_removed");
            assertThat(warning.args()).containsExactly("8");
        });
    }

    @Test
    void a_picture_of_a_text_is_refused_in_words() throws IOException {
        assertThat(refusal(pdf(List.of(List.of(), List.of()), true)).code()).isEqualTo("document_no_text_layer");
    }

    @Test
    void a_protected_document_is_refused_in_words() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);

            assertThat(refusal(bytes.toByteArray()).code()).isEqualTo("document_encrypted");
        }
    }

    @Test
    void a_cut_document_is_damaged() throws IOException {
        assertThat(refusal("%PDF-1.7\nnothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).code()).isEqualTo("document_damaged");
    }

    @Test
    void a_stream_that_unpacks_without_end_stops_at_the_limit() throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n1 0 obj << /Filter /FlateDecode >> stream\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (java.util.zip.DeflaterOutputStream deflated = new java.util.zip.DeflaterOutputStream(file)) {
            for (int i = 0; i < 300; i++) {
                deflated.write(zeros);
            }
        }

        assertThat(refusal(file.toByteArray()).code()).isEqualTo("document_unpacks_too_large");
    }

    /** @param visual whether glyphs are drawn as they are seen, as most programs do; else as they are typed */
    private static byte[] pdf(List<List<String>> pages, boolean visual) throws IOException {
        try (PDDocument document = new PDDocument(); InputStream font = PdfImportTest.class.getResourceAsStream(FONT);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDType0Font vazirmatn = PDType0Font.load(document, font, false);
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int i = 0; i < lines.size(); i++) {
                        content.beginText();
                        content.setFont(vazirmatn, 12);
                        content.newLineAtOffset(100, 700 - 30 * i);
                        content.showText(visual ? new Bidi(lines.get(i), Bidi.RTL).writeReordered(Bidi.DO_MIRRORING) : lines.get(i));
                        content.endText();
                    }
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static ImportResult read(byte[] pdf) {
        return new DraftImporter().read("a.docx", pdf);
    }

    private static BrokenRuleException refusal(byte[] file) {
        BrokenRuleException refused = catchThrowableOfType(BrokenRuleException.class, () -> read(file));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static List<String> codes(ImportResult read) {
        return read.warnings().stream().map(ImportWarning::code).toList();
    }

    private static List<String> eIds(ImportResult read) {
        return read.text().flat().stream().map(ImportedProvision::eId).toList();
    }

    private static ImportedProvision provision(ImportResult read, String eId) {
        return read.text().flat().stream().filter(p -> p.eId().equals(eId)).findFirst().orElseThrow();
    }
}
