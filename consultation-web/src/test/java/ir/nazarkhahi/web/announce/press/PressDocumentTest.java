package ir.nazarkhahi.web.announce.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Issue 3, point 14. */
class PressDocumentTest {
    private static final PressSummary SUMMARY = new PressSummary("1405-0012", "نظرخواهی عمومی", "آیین‌نامهٔ شفافیت",
            List.of(new PressSummary.Part("نشانی", List.of("مهلت دو هفته است.", "https://nazar.example.ir"))));

    @Test
    void persian_lines_run_right_to_left_and_addresses_do_not() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PressDocument.write(SUMMARY, true, out);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
                    .containsExactly("نظرخواهی عمومی", "آیین‌نامهٔ شفافیت", "نشانی", "مهلت دو هفته است.", "https://nazar.example.ir");
            assertThat(document.getParagraphs()).extracting(paragraph -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetBidi())
                    .containsExactly(true, true, true, true, false);
        }
    }

    @Test
    void the_text_says_the_same_in_the_same_order() {
        assertThat(PressText.text(SUMMARY)).isEqualTo("نظرخواهی عمومی\nآیین‌نامهٔ شفافیت\n\nنشانی\nمهلت دو هفته است.\nhttps://nazar.example.ir\n");
    }
}
