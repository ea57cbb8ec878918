package ir.nazarkhahi.draft.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.akoma.SharedDocuments;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Issue 3, point 2: the text as DOCX and HTML. */
class DocumentExportTest {
    private static final String TEXT = "آیین‌نامه\nفصل اول: کلیات\nاهداف\nماده ۱ـ تعاریف\nواژه‌ها چنین‌اند:\nالف ـ یک\n۱ـ زیر یک\nتبصره ـ متن این جزء است.\nب ـ دو\nهمچنین چنین است.\n"
            + "فصل دوم: پایان\nماده ۲ـ متن.\nرئیس سازمان\n";

    @Test
    void word_gives_the_same_tree_back() {
        List<Piece> text = Pieces.of(new DraftImporter().read("a", TEXT.getBytes(StandardCharsets.UTF_8)).text());

        assertThat(Pieces.of(Pieces.again(TextFormat.DOCX, text).text())).isEqualTo(text);
    }

    @Test
    void word_gives_the_central_bank_act_back() {
        List<Piece> text = Pieces.of(new DraftImporter().read("a", SharedDocuments.centralBankAct()).text());

        assertThat(Pieces.of(Pieces.again(TextFormat.DOCX, text).text())).isEqualTo(text);
    }

    @Test
    void word_has_a_style_for_each_kind_and_other_programs_open_it() throws Exception {
        List<Piece> text = Pieces.of(new DraftImporter().read("a", TEXT.getBytes(StandardCharsets.UTF_8)).text());

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Pieces.written(TextFormat.DOCX, text)))) {
            assertThat(word.getParagraphs()).anyMatch(p -> "Heading1".equals(p.getStyle()) && p.getText().equals("فصل اول: کلیات"));
            assertThat(word.getParagraphs()).anyMatch(p -> "NzNote".equals(p.getStyle()) && p.getText().startsWith("تبصره ـ"));
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(Pieces.FRONT.title());
        }
    }

    @Test
    void a_page_escapes_everything_and_runs_nothing() {
        List<Piece> text = List.of(new Piece("art_1", 0, ProvisionType.ARTICLE, "1", "<script>", "\"><img onerror=x>", "</p><script>alert(1)</script>"));

        String page = new String(Pieces.written(TextFormat.HTML, text), StandardCharsets.UTF_8);

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "default-src 'none'", "لایحه &lt;نمونه&gt; &amp; «آزمون»").doesNotContain("<script", "<img");
    }

    @Test
    void a_page_gives_the_provisions_of_the_central_bank_act_back() {
        List<Piece> text = Pieces.of(new DraftImporter().read("a", SharedDocuments.centralBankAct()).text());

        List<String> before = text.stream().map(Piece::eId).toList();
        assertThat(Pieces.of(Pieces.again(TextFormat.HTML, text).text()).stream().map(Piece::eId)).isEqualTo(before);
    }

    @Test
    void a_hundred_thousand_provisions_are_written() throws Exception {
        List<Piece> text = java.util.Collections.nCopies(100_000, new Piece("art_1", 0, ProvisionType.ARTICLE, "1", "ماده ۱ـ", "", "متن"));

        for (TextFormat format : TextFormat.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            format.write(Pieces.FRONT, text, bytes);
            assertThat(bytes.size()).isGreaterThan(100_000);
        }
    }
}
