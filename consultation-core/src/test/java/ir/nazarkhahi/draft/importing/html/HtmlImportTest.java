package ir.nazarkhahi.draft.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issue 3, point 1: regulations as web sites publish them. */
class HtmlImportTest {

    @Test
    void headings_paragraphs_and_lists_become_the_tree_that_a_reader_sees() {
        ImportResult read = read("<!doctype html><html lang=fa><head><title>عنوان صفحه</title><style>p{}</style></head><body><h1>آیین‌نامه نمونه</h1>"
                + "<h2>فصل اول: کلیات</h2><p>ماده ۱ـ تعاریف:<ol><li>یک<li>دو:<ol type=a><li>زیر</ol></ol><p>تبصره ـ متن.</p><h2>فصل دوم</h2><div>ماده ۲ـ پایان.</div>"
                + "<script>alert('ماده ۹ـ')</script></body></html>");

        assertThat(eIds(read)).startsWith("preamble", "chp_1", "art_1", "art_1__scl_1", "art_1__scl_2").endsWith("chp_2", "art_2").contains("art_1__note_1");
        assertThat(text(read)).doesNotContain("alert").doesNotContain("عنوان صفحه");
        assertThat(provision(read, "art_1__scl_1").label()).isEqualTo("۱ـ");
    }

    @Test
    void lists_count_as_browsers_count_them() {
        ImportResult read = read("<p>Article 1. Terms:</p><ol start=3 type=a><li>three<li value=7>seven<li>eight</ol>");

        assertThat(text(read)).contains("c)", "g)", "h)");
    }

    @Test
    void a_number_typed_into_an_item_is_not_doubled() {
        assertThat(text(read("<p>ماده ۱ـ موارد:</p><ol><li>الف ـ یک</li><li>ب ـ دو</li></ol>"))).doesNotContain("۱ـالف");
    }

    @Test
    void rows_of_tables_are_lines_and_a_table_that_lays_out_a_page_is_none() {
        ImportResult read = read("<table><tr><td><p>ماده ۱ـ تعرفه:</p><table><tr><th>نوع</th><th>مبلغ</th></tr><tr><td>الف</td><td>۱۰۰۰</td></tr></table></td></tr></table>");

        assertThat(eIds(read)).containsExactly("art_1", "art_1__para_1", "art_1__para_2");
        assertThat(provision(read, "art_1__para_2").text()).isEqualTo("الف ۱۰۰۰");
    }

    @Test
    void what_is_hidden_is_left_out_and_told() {
        ImportResult read = read("<p>ماده ۱ـ متن.</p><p style='display: none'>ماده ۲ـ پنهان.</p><p hidden>ماده ۳ـ پنهان.</p>");

        assertThat(eIds(read)).containsExactly("art_1");
        assertThat(read.warnings()).extracting(ImportWarning::code).containsExactly("hidden_left_out");
    }

    @Test
    void entities_breaks_and_kept_blanks_are_read() {
        ImportResult read = read("<p>ماده&nbsp;۱ـ متن &laquo;آزمون&raquo;<br>تبصره ـ متن&zwnj;ها</p><pre>ماده ۲ـ یک\nماده ۳ـ دو</pre>");

        assertThat(eIds(read)).containsExactly("art_1", "art_1__note_1", "art_2", "art_3");
        assertThat(provision(read, "art_1").text()).isEqualTo("متن «آزمون»");
    }

    @Test
    void the_declared_encoding_is_believed() {
        byte[] page = "<html><head><meta charset=windows-1256></head><body><p>ماده 1ـ متن.</p></body></html>".getBytes(Charset.forName("windows-1256"));

        assertThat(provision(new DraftImporter().read("a", page), "art_1").text()).isEqualTo("متن.");
    }

    private static ImportResult read(String html) {
        return new DraftImporter().read("a.pdf", html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> eIds(ImportResult read) {
        return read.text().flat().stream().map(ImportedProvision::eId).toList();
    }

    private static ImportedProvision provision(ImportResult read, String eId) {
        return read.text().flat().stream().filter(p -> p.eId().equals(eId)).findFirst().orElseThrow();
    }

    private static String text(ImportResult read) {
        StringBuilder text = new StringBuilder();
        read.text().flat().forEach(p -> text.append(p.label()).append(p.heading()).append(p.text()));
        return text.toString();
    }
}
