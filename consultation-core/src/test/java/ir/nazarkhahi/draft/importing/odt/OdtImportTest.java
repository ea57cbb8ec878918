package ir.nazarkhahi.draft.importing.odt;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Issue 3, point 1: OpenDocument texts, their styles, lists and notes. */
class OdtImportTest {
    private static final String LISTS = "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"ماده \""
            + " style:num-suffix=\"ـ\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"ا, ب, پ\" style:num-suffix=\")\"/></text:list-style>";

    @Test
    void automatic_numbers_are_written_out_as_they_are_shown() {
        ImportResult read = read(LISTS, "<text:list text:style-name=\"L\"><text:list-item><text:p>تعاریف:</text:p><text:list><text:list-item><text:p>یک</text:p></text:list-item>"
                + "<text:list-item><text:p>دو</text:p></text:list-item></text:list></text:list-item></text:list><text:p>تبصره ـ متن.</text:p>"
                + "<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item><text:p>وظایف.</text:p></text:list-item></text:list>");

        assertThat(eIds(read)).containsExactly("art_1", "art_1__cl_a", "art_1__cl_b", "art_1__note_1", "art_2");
        assertThat(provision(read, "art_2").label()).isEqualTo("ماده ۲ـ");
    }

    @Test
    void headings_open_divisions_and_a_title_does_not() {
        ImportResult read = read("<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>",
                "<text:p text:style-name=\"P1\">فصل عنوان</text:p><text:h text:outline-level=\"1\">فصل اول: کلیات</text:h><text:p>ماده ۱ـ متن.</text:p>"
                        + "<text:h text:outline-level=\"1\">فصل دوم</text:h><text:p>ماده ۲ـ متن.</text:p>");

        assertThat(eIds(read)).containsExactly("preamble", "chp_1", "art_1", "chp_2", "art_2");
    }

    @Test
    void spaces_tabs_breaks_and_soft_hyphens_survive() {
        ImportResult read = read("", "<text:p>ماده ۱ـ <text:span>هیأت\u00ADعالی</text:span><text:s text:c=\"2\"/>تشکیل<text:tab/>می‌شود.<text:line-break/>تبصره ـ متن.</text:p>");

        assertThat(eIds(read)).containsExactly("art_1", "art_1__note_1");
        assertThat(provision(read, "art_1").text()).isEqualTo("هیأت\u200Cعالی تشکیل می‌شود.");
    }

    @Test
    void tables_boxes_and_footnotes_are_not_lost_and_comments_on_the_margin_are_no_text() {
        ImportResult read = read("", "<text:p>ماده ۱ـ متن<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>پانوشت.</text:p></text:note-body></text:note>."
                + "<office:annotation><text:p>یادداشت</text:p></office:annotation></text:p><table:table><table:table-row><table:table-cell><text:p>نوع</text:p></table:table-cell>"
                + "<table:table-cell><text:p>مبلغ</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>ماده ۲ـ در کادر.</text:p>"
                + "</draw:text-box></draw:frame></text:p>");

        assertThat(eIds(read)).containsExactly("art_1", "art_1__para_1", "art_1__para_2", "art_2");
        assertThat(provision(read, "art_1__para_1").text()).isEqualTo("پانوشت.");
        assertThat(provision(read, "art_1__para_2").text()).isEqualTo("نوع مبلغ");
        assertThat(read.text().flat()).noneMatch(p -> p.text().contains("یادداشت"));
    }

    @Test
    void deleted_text_kept_for_tracking_is_not_read_and_that_is_told() {
        ImportResult read = read("", "<text:tracked-changes><text:changed-region><text:deletion><text:p>ماده ۹ـ کهنه.</text:p></text:deletion></text:changed-region>"
                + "</text:tracked-changes><text:p>ماده ۱ـ متن.</text:p>");

        assertThat(eIds(read)).containsExactly("art_1");
        assertThat(read.warnings()).extracting(ImportWarning::code).containsExactly("changes_accepted");
    }

    @Test
    void a_table_of_contents_belongs_to_the_preamble() {
        ImportResult read = read("", "<text:table-of-content><text:index-body><text:p>فصل اول: کلیات</text:p></text:index-body></text:table-of-content>"
                + "<text:p>فصل اول: کلیات</text:p><text:p>ماده ۱ـ متن.</text:p>");

        assertThat(eIds(read)).containsExactly("preamble", "chp_1", "art_1");
    }

    private static ImportResult read(String styles, String body) {
        return new DraftImporter().read("a.docx", file(styles, body));
    }

    static byte[] file(String styles, String body) {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">"
                + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>" + body + "</office:text></office:body></office:document-content>";
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] part : new String[][] {{"mimetype", OpenDocument.MEDIA_TYPE}, {"content.xml", content}}) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> eIds(ImportResult read) {
        return read.text().flat().stream().map(ImportedProvision::eId).toList();
    }

    private static ImportedProvision provision(ImportResult read, String eId) {
        return read.text().flat().stream().filter(p -> p.eId().equals(eId)).findFirst().orElseThrow();
    }
}
