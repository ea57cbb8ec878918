package ir.nazarkhahi.search.find;

import static ir.nazarkhahi.search.find.Library.NOW;
import static ir.nazarkhahi.search.find.Library.OFFICE_FOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XC-07: every word is found, however it was typed. */
class FinderTest {
    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library(folder);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void spellings_of_a_word_find_the_same() throws IOException {
        library.comment("1", "مهلتِ ثبت‌نام کارکنان ۱۴ روز است").comment("2", "چیزی دیگر");

        for (String typed : List.of("کارکنان", "كاركنان", "کـــارکنان", "مُهلت", "ثبت‌نام", "ثبت نام", "ثبتنام", "ثبت\u00ADنام", "14", "۱۴", "١٤")) {
            assertThat(library.found(typed)).as(typed).containsExactly("1");
        }
    }

    @Test
    void a_question_in_arabic_letters_ranks_like_one_in_persian_letters() throws IOException {
        library.comment("1", "بانک مرکزی و یک‌پارچگی").comment("2", "بانک").comment("3", "سیاست بانک مرکزی درباره بانکداری مرکزی").comment("4", "يك بانك مركزي");

        assertThat(library.found("بانك مركزي يك")).isEqualTo(library.found("بانک مرکزی یک")).hasSizeGreaterThan(1);
    }

    @Test
    void a_phrase_keeps_its_words_together() throws IOException {
        library.comment("1", "مهلت اعتراض ده روز است").comment("2", "اعتراض به رأی مهلت دارد");

        assertThat(library.found("مهلت اعتراض")).containsExactlyInAnyOrder("1", "2");
        for (String quoted : List.of("\"مهلت اعتراض\"", "«مهلت اعتراض»", "“مهلت اعتراض”", "„مهلت اعتراض“")) {
            assertThat(library.found(quoted)).as(quoted).containsExactly("1");
        }
    }

    @Test
    void a_phrase_of_joined_words_is_found_as_it_stands() throws IOException {
        library.consultation("1405-0007", "آیین‌نامهٔ شفافیت در تصمیم‌گیری: «مادهٔ ۱»", "متن");

        assertThat(library.found("\"آیین‌نامهٔ شفافیت\"")).containsExactly("1405-0007");
        assertThat(library.found("\"آیین نامه شفافیت در تصمیم گیری\"")).containsExactly("1405-0007");
        assertThat(library.found("\"شفافیت در تصمیم‌گیری: مادهٔ ۱\"")).containsExactly("1405-0007");
    }

    @Test
    void a_title_counts_more_than_a_text() throws IOException {
        library.comment("1", "عوارض عوارض عوارض").consultation("1405-0007", "آیین‌نامه عوارض", "متن").comment("2", "عوارض");

        assertThat(library.found("عوارض")).hasSize(3).first().isEqualTo("1405-0007");
    }

    @Test
    void english_is_found_in_any_number_and_case() throws IOException {
        library.comment("1", "The agency's Licences are published").comment("2", "nothing of the kind");

        assertThat(library.found("licence agency")).containsExactly("1");
    }

    @Test
    void a_code_is_found_as_it_is_called() throws IOException {
        library.consultation("1405-0007", "آیین‌نامه", "متن").comment("000012", "متن ۱۴۰۵ و ۰۰۰۷");

        assertThat(library.found("۱۴۰۵-۰۰۰۷")).first().isEqualTo("1405-0007");
        assertThat(library.found("1405-0012-000012")).first().isEqualTo("000012");
    }

    @Test
    void nothing_typed_fails() throws IOException {
        library.comment("1", "مهلت");

        for (String typed : List.of("", " ", "\"", "«", "*", "?", "*مهلت", "مهلت~", "a:b", "(((", "+-|", "AND OR NOT", "\\", "\"مهلت", "مهلت\"", "\u202E", "😀", "\uD800", "از به در",
                "مهلت ".repeat(5_000), "x".repeat(50_000), "\" ".repeat(3_000))) {
            assertThatCode(() -> library.ask(typed)).doesNotThrowAnyException();
        }
        assertThat(library.found("*مهلت")).containsExactly("1");
        assertThat(library.found("مهلت ".repeat(5_000))).containsExactly("1");
    }

    @Test
    void what_is_asked_narrows_what_is_found() throws IOException {
        library.consultation("1405-0007", "مهلت", "").comment("1", "مهلت");
        library.put(new Entry("p", "x", DocumentKind.PROVISION, Sight.PUBLIC, new Entry.Belonging(3, "/1/9/", "BILL", null, null), "1405-0003", "art_1", "", "", "مهلت", NOW.minus(Duration.ofDays(90))));

        assertThat(library.found(Library.ofType("مهلت", DocumentKind.COMMENT))).containsExactly("1");
        assertThat(library.found(new Question("مهلت", Set.of(), "/1/9/", null, Set.of(), null, null, null, Question.Eyes.PUBLIC))).containsExactly("art_1");
        assertThat(library.found(new Question("مهلت", Set.of(), "/1/", null, Set.of(), null, null, null, Question.Eyes.PUBLIC))).hasSize(3);
        assertThat(library.found(new Question("مهلت", Set.of(), null, "BILL", Set.of(), null, null, null, Question.Eyes.PUBLIC))).containsExactly("art_1");
        assertThat(library.found(new Question("مهلت", Set.of(), null, null, Set.of(), "AMEND", null, null, Question.Eyes.PUBLIC))).containsExactly("1");
        assertThat(library.found(new Question("مهلت", Set.of(), null, null, Set.of(), null, null, NOW, Question.Eyes.PUBLIC))).containsExactly("art_1");
        assertThat(library.found(new Question("مهلت", Set.of(), null, null, Set.of(), null, NOW, null, Question.Eyes.PUBLIC))).hasSize(2);
    }

    @Test
    void counts_are_of_every_kind_whatever_kind_is_asked_for() throws IOException {
        library.consultation("1405-0007", "مهلت", "").comment("1", "مهلت").comment("2", "مهلت");

        Finding finding = library.ask(Library.ofType("مهلت", DocumentKind.CONSULTATION));

        assertThat(finding.total()).isEqualTo(1);
        assertThat(finding.counts()).containsEntry(DocumentKind.COMMENT, 2L).containsEntry(DocumentKind.PROVISION, 0L);
    }

    @Test
    void a_status_follows_the_clock_and_holds_for_what_belongs_to_the_consultation() throws IOException {
        long now = NOW.toEpochMilli();
        library.consultation(12, "مهلت", new Entry.Window("PUBLISHED", now - 1, now + 1)).consultation(13, "مهلت", new Entry.Window("PUBLISHED", now - 2, now))
                .consultation(14, "مهلت", new Entry.Window("PUBLISHED", now + 1, now + 2)).consultation(15, "مهلت", new Entry.Window("PROMULGATED", now - 5, now - 4))
                .consultation(16, "مهلت", new Entry.Window("PUBLISHED", now - 1, Long.MIN_VALUE)).comment("1", "مهلت");

        assertThat(library.found(Library.standing("مهلت", ConsultationStatus.OPEN))).containsExactlyInAnyOrder("1405-12", "1");
        assertThat(library.found(Library.standing("مهلت", ConsultationStatus.CLOSED))).containsExactlyInAnyOrder("1405-13", "1405-16");
        assertThat(library.found(Library.standing("مهلت", ConsultationStatus.PLANNED))).containsExactly("1405-14");
        assertThat(library.found(Library.standing("مهلت", ConsultationStatus.PROMULGATED))).containsExactly("1405-15");
    }

    @Test
    void what_is_held_is_found_by_moderators_of_its_office_alone() throws IOException {
        library.comment("1", "توهین آشکار", Sight.HELD);

        assertThat(library.found("توهین")).isEmpty();
        assertThat(library.found(Library.by("توهین", new Question.Eyes(List.of(), List.of("/1/4/"))))).containsExactly("1");
        assertThat(library.found(Library.by("توهین", new Question.Eyes(List.of(), List.of("/1/"))))).containsExactly("1");
        assertThat(library.found(Library.by("توهین", new Question.Eyes(List.of(), List.of("/1/9/"))))).isEmpty();
        assertThat(library.found(Library.by("توهین", new Question.Eyes(List.of("/1/4/"), List.of())))).isEmpty();
    }

    @Test
    void what_is_removed_is_found_no_more() throws IOException {
        library.comment("1", "شماره تلفن من").comment("2", "شماره").remove("1");

        assertThat(library.found("تلفن")).isEmpty();
        assertThat(library.ask("تلفین").didYouMean()).isNull();
    }

    @Test
    void pages_follow_one_another() throws IOException {
        for (int i = 0; i < 25; i++) {
            library.comment("%06d".formatted(i), "مهلت");
        }

        Finding second = library.index.read(searcher -> Finder.find(searcher, Library.anything("مهلت"), NOW, 1, 20));
        Finding third = library.index.read(searcher -> Finder.find(searcher, Library.anything("مهلت"), NOW, 2, 20));

        assertThat(second.total()).isEqualTo(25);
        assertThat(second.hits()).hasSize(5);
        assertThat(third.hits()).isEmpty();
    }
}
