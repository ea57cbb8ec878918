package ir.nazarkhahi.draft.importing;

import static ir.nazarkhahi.draft.importing.Imports.at;
import static ir.nazarkhahi.draft.importing.Imports.characters;
import static ir.nazarkhahi.draft.importing.Imports.codes;
import static ir.nazarkhahi.draft.importing.Imports.eIds;
import static ir.nazarkhahi.draft.importing.Imports.withoutBlanks;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Issue 2, point 4: regulations of many hands, all written for these tests. */
class RegulationTest {
    private static final String CIRCULAR = """
            بسمه تعالی
            بخشنامه به کلیه واحدها
            در اجرای ماده (۴) قانون، موارد زیر اعلام می‌شود:
            ماده واحده ـ واحدها موظفند:
            الف) اطلاعات خود را منتشر کنند.
            ب) به مردم پاسخ دهند:
            ۱- ظرف ده روز
            ۲- به صورت کتبی
            تبصره ۱- مهلت یادشده قابل تمدید است.
            تبصره ۲: مسئولیت اجرا با رئیس واحد است.
            رئیس سازمان
            """;

    @Test
    void a_single_article_is_art_1_with_its_clauses_items_and_notes() {
        ImportResult read = Imports.of(CIRCULAR);

        assertThat(eIds(read)).containsExactly("preamble", "art_1", "art_1__cl_a", "art_1__cl_b", "art_1__cl_b__scl_1", "art_1__cl_b__scl_2",
                "art_1__note_1", "art_1__note_2", "para_1");
        assertThat(at(read, "art_1").label()).isEqualTo("ماده واحده ـ");
        assertThat(at(read, "para_1").text()).isEqualTo("رئیس سازمان");
        assertThat(read.warnings()).isEmpty();
        assertThat(characters(read)).isEqualTo(withoutBlanks(CIRCULAR));
    }

    @Test
    void a_text_in_windows_1256_with_arabic_letters_gives_the_same_tree() {
        String arabic = CIRCULAR.replace('ی', 'ي').replace('ک', 'ك').replace('۱', '1').replace('۲', '2').replace("(۴)", "(4)");
        byte[] bytes = arabic.getBytes(Charset.forName("windows-1256"));

        ImportResult read = new DraftImporter().read("draft.txt", bytes);

        assertThat(eIds(read)).isEqualTo(eIds(Imports.of(CIRCULAR)));
        assertThat(codes(read)).containsExactly("encoding_guessed");
        assertThat(characters(read)).isEqualTo(withoutBlanks(new String(bytes, Charset.forName("windows-1256"))));
    }

    @Test
    void every_unicode_encoding_gives_the_same_tree() {
        for (Charset charset : java.util.List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(new DraftImporter().read("a", CIRCULAR.getBytes(charset)).text()).as("%s", charset).isEqualTo(Imports.of(CIRCULAR).text());
            assertThat(new DraftImporter().read("a", ("\uFEFF" + CIRCULAR).getBytes(charset)).text()).as("%s with a mark", charset)
                    .isEqualTo(Imports.of(CIRCULAR).text());
        }
    }

    @Test
    void added_articles_and_numbers_in_words_have_their_own_addresses() {
        ImportResult read = Imports.of("""
                فصل اول
                کلیات
                ماده یک ـ متن نخست است.
                ماده ۲ ـ متن دوم است.
                ماده ۲ مکرر ـ متن افزوده است.
                ماده ۲ مکرر (۲) ـ متن دیگر است.
                فصل دوم: پایان
                ماده سوم: متن سوم است.
                """);

        assertThat(eIds(read)).containsExactly("chp_1", "art_1", "art_2", "art_2bis", "art_2bis2", "chp_2", "art_3");
        assertThat(at(read, "chp_1").heading()).isEqualTo("کلیات");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void headings_on_the_next_line_belong_to_their_head() {
        ImportResult read = Imports.of("باب اول\nدر اموال\nفصل اول\nتعاریف\nماده ۱\nدامنه شمول\nاین قانون بر همه حاکم است.\nماده ۲ـ تعاریف\nواژه‌ها چنین‌اند.\n");

        assertThat(at(read, "part_1").heading()).isEqualTo("در اموال");
        assertThat(at(read, "part_1__chp_1").heading()).isEqualTo("تعاریف");
        assertThat(at(read, "art_1").heading()).isEqualTo("دامنه شمول");
        assertThat(at(read, "art_1").text()).isEqualTo("این قانون بر همه حاکم است.");
        assertThat(at(read, "art_2").heading()).isEqualTo("تعاریف");
    }

    @Test
    void divisions_nest_and_restart_inside_one_another() {
        ImportResult read = Imports.of("""
                کتاب اول
                بخش اول ـ الف
                فصل اول
                ماده ۱ـ متن.
                فصل دوم
                مبحث اول
                گفتار اول
                ماده ۲ـ متن.
                بخش دوم
                فصل اول
                ماده ۳ـ متن.
                """);

        assertThat(eIds(read)).containsExactly("book_1", "book_1__part_1", "book_1__part_1__chp_1", "art_1", "book_1__part_1__chp_2",
                "book_1__part_1__chp_2__sec_1", "book_1__part_1__chp_2__sec_1__sec_1", "art_2", "book_1__part_2", "book_1__part_2__chp_1", "art_3");
    }

    @Test
    void a_note_belongs_to_the_item_whose_list_goes_on_after_it() {
        ImportResult read = Imports.of("""
                ماده ۱ـ موارد:
                الف ـ یک:
                ۱ـ متن
                تبصره ـ به جزء ۱ مربوط است.
                ۲ـ متن
                تبصره ـ به بند الف مربوط است.
                ب ـ دو
                تبصره ـ به ماده مربوط است.
                ماده ۲ـ متن.
                """);

        assertThat(eIds(read)).containsExactly("art_1", "art_1__cl_a", "art_1__cl_a__scl_1", "art_1__cl_a__scl_1__note_1", "art_1__cl_a__scl_2",
                "art_1__cl_a__note_1", "art_1__cl_b", "art_1__note_1", "art_2");
    }

    @Test
    void notes_counted_through_an_article_are_notes_to_the_article() {
        ImportResult read = Imports.of("""
                ماده ۱ـ موارد:
                الف ـ یک
                تبصره ۱ـ متن
                ب ـ دو
                تبصره ۲ـ متن
                ماده ۲ـ متن.
                """);

        assertThat(eIds(read)).containsExactly("art_1", "art_1__cl_a", "art_1__note_1", "art_1__cl_b", "art_1__note_2", "art_2");
    }

    @Test
    void a_note_before_any_article_is_the_chapters() {
        ImportResult read = Imports.of("فصل اول ـ کلیات\nتبصره ـ این فصل موقت است.\nماده ۱ـ متن.\n");

        assertThat(eIds(read)).containsExactly("chp_1", "chp_1__note_1", "art_1");
    }

    @Test
    void an_article_in_running_text_opens_nothing() {
        ImportResult read = Imports.of("""
                ماده ۱ـ مرجع موضوع
                ماده (۴) این قانون است و طبق
                ماده ۵ قانون برنامه عمل می‌کند.
                ماده ۲ـ متن.
                """);

        assertThat(eIds(read)).filteredOn(eId -> eId.matches("art_\\d+")).containsExactly("art_1", "art_2");
    }

    @Test
    void articles_quoted_from_another_law_open_nothing() {
        ImportResult read = Imports.of("""
                ماده ۱ـ متن زیر جایگزین ماده ۱۲ قانون می‌شود:
                «ماده ۱۲ـ متن تازه:
                الف ـ یک
                تبصره ـ متن»
                ماده ۲ـ متن.
                """);

        assertThat(eIds(read)).filteredOn(eId -> !eId.contains("para")).containsExactly("art_1", "art_2");
    }

    @Test
    void articles_of_an_amended_law_open_nothing_where_the_bills_own_numbers_go_on() {
        ImportResult read = Imports.of("""
                ماده ۱ـ ماده (۱۰) قانون به شرح زیر اصلاح می‌شود:
                ماده ۱۰ـ متن اصلاحی است.
                تبصره ـ متن است.
                ماده ۲ـ متن.
                """);

        assertThat(eIds(read)).filteredOn(eId -> !eId.contains("para")).containsExactly("art_1", "art_2");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void recipients_of_copies_are_no_items_of_the_last_article() {
        ImportResult read = Imports.of("ماده ۱ـ متن است.\nمعاون اول رئیس‌جمهور ـ محمد نمونه\nرونوشت:\n۱ـ دفتر رئیس‌جمهور\n۲ـ وزارت کشور\n");

        assertThat(eIds(read)).containsExactly("art_1", "para_1");
    }

    @Test
    void gaps_repetitions_and_text_after_the_end_are_told_with_their_lines() {
        ImportResult read = Imports.of("""
                ماده ۱ـ متن.
                ماده ۴ـ متن.
                ماده ۴ـ متن.
                ماده ۳ـ متن.
                این آیین‌نامه مشتمل بر ۴ ماده در تاریخ ۱۴۰۳/۱/۱ تصویب شد.
                ماده ۵ـ متن.
                """);

        assertThat(read.warnings()).containsExactly(ImportWarning.of("number_gap", 2, "ARTICLE", "2", "3"), ImportWarning.of("number_twice", 3, "ARTICLE", "4"),
                ImportWarning.of("number_backwards", 4, "ARTICLE", "3", "4"), ImportWarning.of("text_after_end", 6), ImportWarning.of("number_gap", 6, "ARTICLE", "4", "4"));
        assertThat(eIds(read)).contains("art_4", "art_4-2").doesNotHaveDuplicates();
    }

    @Test
    void composite_numbers_find_the_item_or_article_they_continue() {
        ImportResult read = Imports.of("""
                ماده ۱ـ تعاریف:
                ۱-۱- یک
                ۱-۲- دو
                ماده ۲ـ وظایف:
                ۱ـ یک:
                ۱-۱- زیر یک
                ۱-۲- زیر دو
                ۲ـ دو
                """);

        assertThat(eIds(read)).containsExactly("art_1", "art_1__scl_1", "art_1__scl_2", "art_2", "art_2__scl_1", "art_2__scl_1__scl_1", "art_2__scl_1__scl_2",
                "art_2__scl_2");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void composite_numbers_written_from_right_to_left_are_items_of_their_article() {
        assertThat(eIds(Imports.of("ماده ۲ـ مدارک:\n۱-۲- یک\n۲-۲- دو\n۳-۲- سه\n"))).containsExactly("art_2", "art_2__scl_1", "art_2__scl_2", "art_2__scl_3");
    }

    @Test
    void a_first_item_on_the_line_of_its_article_is_an_item() {
        ImportResult read = Imports.of("ماده ۱ـ الف ـ یک\nب ـ دو\nماده ۲ـ ۱ـ یک\n۲ـ دو\n");

        assertThat(eIds(read)).containsExactly("art_1", "art_1__cl_a", "art_1__cl_b", "art_2", "art_2__scl_1", "art_2__scl_2");
    }

    @Test
    void lists_by_the_arabic_alphabet_and_by_abjad_have_no_gaps() {
        assertThat(Imports.of("ماده ۱ـ موارد:\nالف ـ یک\nب ـ دو\nت ـ سه\nث ـ چهار\nج ـ پنج\n").warnings()).isEmpty();
        assertThat(Imports.of("ماده ۱ـ موارد:\nالف ـ یک\nب ـ دو\nج ـ سه\nد ـ چهار\nه ـ پنج\nو ـ شش\nز ـ هفت\n").warnings()).isEmpty();
    }

    @Test
    void a_circular_of_numbered_items_alone_has_them_at_the_top() {
        ImportResult read = Imports.of("بخشنامه\nبه همه واحدها\n۱ـ یک\nالف ـ زیر یک\n۲ـ دو\n");

        assertThat(eIds(read)).containsExactly("preamble", "scl_1", "scl_1__cl_a", "scl_2");
    }

    @Test
    void a_text_without_any_head_becomes_paragraphs_that_can_be_commented_on() {
        ImportResult read = Imports.of("به اطلاع می‌رساند که از فردا چنین است.\nبا سپاس.\n");

        assertThat(eIds(read)).containsExactly("para_1", "para_2");
        assertThat(codes(read)).containsExactly("no_heads");
    }

    @Test
    void a_table_of_contents_is_no_second_text() {
        ImportResult read = Imports.of("""
                فهرست
                فصل اول: کلیات
                فصل دوم: وظایف
                فصل سوم: پایان
                فصل اول: کلیات
                ماده ۱ـ متن.
                فصل دوم: وظایف
                ماده ۲ـ متن.
                فصل سوم: پایان
                ماده ۳ـ متن.
                """);

        assertThat(eIds(read)).containsExactly("preamble", "chp_1", "art_1", "chp_2", "art_2", "chp_3", "art_3");
    }

    @Test
    void controls_that_reorder_text_are_left_out_and_told() {
        ImportResult read = Imports.of("ماده ۱ـ متن \u202Eمعکوس\u202C است.");

        assertThat(at(read, "art_1").text()).isEqualTo("متن معکوس است.");
        assertThat(codes(read)).containsExactly("controls_removed");
    }

    @Test
    void lines_broken_at_a_width_are_joined_to_their_provision() {
        String words = "متن این ماده آن قدر دراز است که در چند سطر شکسته شده و باید به هم بپیوندد و یکی شود ".strip();
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            text.append("ماده ").append(i).append("ـ ").append(words.repeat(1), 0, 70).append('\n').append(words).append('\n').append(words).append('\n');
        }

        ImportResult read = Imports.of(text.toString());

        assertThat(eIds(read)).hasSize(12).contains("art_12");
        assertThat(characters(read)).isEqualTo(withoutBlanks(text.toString()));
    }

    @Test
    void an_english_text_is_cut_as_well() {
        ImportResult read = Imports.of("Bylaw\nChapter I. General\nArticle 1. Terms:\n(a) one\n(b) two\nArticle 2. End.\nNote: something.\n");

        assertThat(eIds(read)).containsExactly("preamble", "chp_1", "art_1", "art_1__cl_a", "art_1__cl_b", "art_2", "art_2__note_1");
    }
}
