package ir.nazarkhahi.draft.importing;

import static ir.nazarkhahi.draft.importing.Imports.at;
import static ir.nazarkhahi.draft.importing.Imports.characters;
import static ir.nazarkhahi.draft.importing.Imports.codes;
import static ir.nazarkhahi.draft.importing.Imports.eIds;
import static ir.nazarkhahi.draft.importing.Imports.withoutBlanks;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.result.ImportResult;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Issue 2, point 4: Word documents, their styles and numbering. */
class WordImportTest {

    @Test
    void automatic_numbers_count_as_word_counts_them() {
        WordFile file = new WordFile();
        BigInteger list = file.list(STNumberFormat.DECIMAL, "ماده %1ـ", STNumberFormat.ARABIC_ALPHA, "%2)", STNumberFormat.DECIMAL, "%3-");
        file.paragraph("آیین‌نامه نمونه").numbered(list, 0, "تعاریف به شرح زیر است:").numbered(list, 1, "یک").numbered(list, 1, "دو:")
                .numbered(list, 2, "زیر دو").numbered(list, 2, "باز زیر دو").numbered(list, 0, "وظایف:").numbered(list, 1, "سه");

        ImportResult read = read(file);

        assertThat(eIds(read)).containsExactly("preamble", "art_1", "art_1__cl_a", "art_1__cl_b", "art_1__cl_b__scl_1", "art_1__cl_b__scl_2", "art_2",
                "art_2__cl_a");
        assertThat(at(read, "art_2").label()).isEqualTo("ماده ۲ـ");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void heading_styles_open_divisions_with_and_without_words() {
        WordFile file = new WordFile().style("H1", "heading 1").style("H2", "heading 2");
        file.paragraph("مقدمه").styled("H1", "فصل اول: کلیات").styled("H2", "تعاریف").paragraph("ماده ۱ـ متن.").styled("H2", "دامنه").paragraph("ماده ۲ـ متن.")
                .styled("H1", "فصل دوم").styled("H2", "وظایف").paragraph("ماده ۳ـ متن.");

        ImportResult read = read(file);

        assertThat(eIds(read)).containsExactly("preamble", "chp_1", "chp_1__sec_1", "art_1", "chp_1__sec_2", "art_2", "chp_2", "art_3");
        assertThat(at(read, "chp_2").heading()).isEqualTo("وظایف");
    }

    @Test
    void soft_hyphens_tabs_and_breaks_inside_runs_survive() {
        WordFile file = new WordFile();
        XWPFRun run = file.document().createParagraph().createRun();
        run.setText("ماده ۱ـ هیأت");
        run.getCTR().addNewSoftHyphen();
        run.setText("عالی", 1);
        run.addTab();
        run.setText("تشکیل می‌شود.", 2);
        run.addBreak(BreakType.TEXT_WRAPPING);
        run.setText("تبصره ـ متن تبصره.", 3);

        ImportResult read = read(file);

        assertThat(eIds(read)).containsExactly("art_1", "art_1__note_1");
        assertThat(at(read, "art_1").text()).isEqualTo("هیأت\u200Cعالی تشکیل می‌شود.");
    }

    @Test
    void rows_of_tables_and_boxes_of_text_are_not_lost() {
        WordFile file = new WordFile();
        file.paragraph("ماده ۱ـ تعرفه‌ها به شرح جدول است:");
        XWPFTable table = file.document().createTable(2, 2);
        table.getRow(0).getCell(0).setText("نوع");
        table.getRow(0).getCell(1).setText("مبلغ");
        table.getRow(1).getCell(0).setText("الف");
        table.getRow(1).getCell(1).setText("۱۰۰۰");
        XWPFTable frame = file.document().createTable(1, 1);
        frame.getRow(0).getCell(0).setText("ماده ۲ـ متن در قاب.");

        ImportResult read = read(file);

        assertThat(eIds(read)).containsExactly("art_1", "art_1__para_1", "art_1__para_2", "art_2");
        assertThat(at(read, "art_1__para_2").text()).isEqualTo("الف ۱۰۰۰");
    }

    @Test
    void a_text_box_stored_twice_is_read_once() {
        String box = "<w:txbxContent><w:p><w:r><w:t>ماده ۲ـ متن در کادر.</w:t></w:r></w:p></w:txbxContent>";
        byte[] file = WordFile.withBody("", "<w:p><w:r><w:t>ماده ۱ـ متن.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");

        assertThat(eIds(new DraftImporter().read("a.docx", file))).containsExactly("art_1", "art_2");
    }

    @Test
    void tracked_changes_are_read_as_accepted_and_told() {
        byte[] file = WordFile.withBody("", "<w:p><w:r><w:t>ماده ۱ـ متن </w:t></w:r><w:del><w:r><w:delText>کهنه</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>تازه</w:t></w:r></w:ins></w:p>");

        ImportResult read = new DraftImporter().read("a.docx", file);

        assertThat(at(read, "art_1").text()).isEqualTo("متن تازه");
        assertThat(codes(read)).containsExactly("changes_accepted");
    }

    @Test
    void footnotes_follow_the_paragraph_that_refers_to_them() {
        WordFile file = new WordFile();
        file.paragraph("ماده ۱ـ متن با پانوشت.");
        file.document().createFootnotes();
        var note = file.document().createFootnote();
        note.createParagraph().createRun().setText("متن پانوشت.");
        file.document().getParagraphs().get(0).addFootnoteReference(note);
        file.paragraph("ماده ۲ـ متن.");

        ImportResult read = read(file);

        assertThat(characters(read)).contains(withoutBlanks("متن پانوشت."));
        assertThat(eIds(read)).containsExactly("art_1", "art_1__para_1", "art_2");
    }

    @Test
    void a_table_of_contents_belongs_to_the_preamble() {
        WordFile file = new WordFile().style("TOC1", "toc 1");
        file.styled("TOC1", "فصل اول: کلیات 3").styled("TOC1", "ماده ۱ـ تعاریف 3").paragraph("فصل اول: کلیات").paragraph("ماده ۱ـ متن.");

        assertThat(eIds(read(file))).containsExactly("preamble", "chp_1", "art_1");
    }

    @Test
    void lists_of_the_same_style_count_on_and_restart_where_word_does() {
        WordFile file = new WordFile();
        BigInteger list = file.list(STNumberFormat.DECIMAL, "%1-");
        file.paragraph("ماده ۱ـ موارد:").numbered(list, 0, "یک").numbered(list, 0, "دو").paragraph("تبصره ـ متن.").numbered(list, 0, "سه");

        assertThat(eIds(read(file))).containsExactly("art_1", "art_1__scl_1", "art_1__scl_2", "art_1__scl_2__note_1", "art_1__scl_3");
    }

    private static ImportResult read(WordFile file) {
        return new DraftImporter().read("draft.docx", file.bytes());
    }
}
