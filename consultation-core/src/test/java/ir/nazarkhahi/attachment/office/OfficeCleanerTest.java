package ir.nazarkhahi.attachment.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.attachment.MadeFiles;
import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.io.ByteArrayInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** XC-13: of a document its words and pictures are shown, not who wrote them. */
class OfficeCleanerTest {
    private static final OfficeCleaner CLEANER = new OfficeCleaner();

    @Test
    void who_wrote_a_word_document_is_gone() throws Exception {
        byte[] sent = MadeFiles.docx("Kept words");
        Cleaned shown = CLEANER.clean(FileFormat.DOCX, sent);

        assertThat(MadeFiles.unpacked(sent)).contains(MadeFiles.PLANTED, "docProps/core.xml", "Exif");
        assertThat(MadeFiles.unpacked(shown.bytes())).doesNotContain(MadeFiles.PLANTED, "docProps", "Exif", "example.org");
    }

    @Test
    void a_word_document_stays_one() throws Exception {
        Cleaned shown = CLEANER.clean(FileFormat.DOCX, MadeFiles.docx("Kept words"));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(shown.bytes()))) {
            assertThat(document.getParagraphs().get(0).getText()).contains("Kept words");
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getDocComments().getComment(0).getText()).contains("a remark");
        }
        assertThat(shown.text()).contains("Kept words", "inserted words", "a remark");
    }

    @Test
    void what_runs_in_a_word_document_is_gone() throws Exception {
        byte[] fetching = MadeFiles.zip("[Content_Types].xml", "<Types xmlns=\"t\"><Override PartName=\"/word/vbaProject.bin\" ContentType=\"m\"/></Types>",
                "word/document.xml", "<w:document xmlns:w=\"w\"><w:p><w:r><w:instrText> DDEAUTO c:\\\\windows cmd</w:instrText><w:t>words</w:t><w:object>x</w:object></w:r></w:p></w:document>",
                "word/vbaProject.bin", "macro", "word/embeddings/a.bin", "carried");

        String shown = MadeFiles.unpacked(CLEANER.clean(FileFormat.DOCX, fetching).bytes());

        assertThat(shown).contains("words").doesNotContain("DDEAUTO", "vbaProject", "macro", "carried", "object");
    }

    @Test
    void who_wrote_an_opendocument_text_is_gone() throws Exception {
        Cleaned shown = CLEANER.clean(FileFormat.ODT, MadeFiles.odt("Kept words"));

        assertThat(MadeFiles.unpacked(shown.bytes())).contains("Kept words", "a remark").doesNotContain(MadeFiles.PLANTED, "meta.xml", "example.org");
        assertThat(MadeFiles.unpacked(shown.bytes()).indexOf("mimetype")).isEqualTo(30);
        assertThat(shown.text()).contains("Kept words");
    }

    @Test
    void entities_are_not_followed() {
        byte[] entities = MadeFiles.zip("word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>");

        assertThatThrownBy(() -> CLEANER.clean(FileFormat.DOCX, entities)).isInstanceOf(UncleanableException.class);
    }

    @Test
    void a_bomb_ends_before_it_fills_the_memory() {
        assertThatThrownBy(() -> CLEANER.clean(FileFormat.DOCX, MadeFiles.bomb()))
                .isInstanceOfSatisfying(UncleanableException.class, held -> assertThat(held.code()).isEqualTo("too_large"));
    }
}
