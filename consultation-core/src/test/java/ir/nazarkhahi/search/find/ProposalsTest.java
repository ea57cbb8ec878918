package ir.nazarkhahi.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other spellings, and titles while typing. */
class ProposalsTest {
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
    void a_misspelt_word_is_put_right() throws IOException {
        library.comment("1", "شهرداری عوارض می‌گیرد");

        assertThat(library.ask("شهردازی عوارض").didYouMean()).isEqualTo("شهرداری عوارض");
        assertThat(library.ask("شهرداری").didYouMean()).isNull();
        assertThat(library.ask("کلمه‌ای ناشناخته").didYouMean()).isNull();
    }

    @Test
    void no_spelling_comes_from_what_is_held() throws IOException {
        library.comment("1", "شهرداری", Sight.HELD).comment("2", "چیز دیگر");

        assertThat(library.ask("شهردازی").didYouMean()).isNull();
    }

    @Test
    void titles_are_proposed_by_the_beginnings_of_their_words() throws IOException {
        library.consultation("1405-0001", "آیین‌نامه عوارض شهرداری", "").consultation("1405-0002", "بخشنامه مالیات", "").comment("1", "آیین‌نامه");

        assertThat(titles("عو")).containsExactly("آیین‌نامه عوارض شهرداری");
        assertThat(titles("شهر عوا")).containsExactly("آیین‌نامه عوارض شهرداری");
        assertThat(titles("ايين‌نا")).containsExactly("آیین‌نامه عوارض شهرداری");
        assertThat(titles("آیین نا")).containsExactly("آیین‌نامه عوارض شهرداری");
        assertThat(titles("هردار")).isEmpty();
        assertThat(titles("")).isEmpty();
        assertThat(titles("*\"؟")).isEmpty();
    }

    @Test
    void no_title_of_a_plan_is_proposed() throws IOException {
        library.put(new Entry("1", "1", DocumentKind.CONSULTATION, Sight.PLANNED, Library.OFFICE_FOUR, "1405-0009", "", "محرمانه", "", "", null));

        assertThat(titles("محر")).isEmpty();
    }

    @Test
    void no_article_is_proposed_by_its_number() throws IOException {
        library.put(new Entry("p", "1", DocumentKind.PROVISION, Sight.PUBLIC, Library.OFFICE_FOUR, "1405-0001", "art_3", "ماده ۳ـ", "", "", null))
                .consultation("1405-0001", "ماده واحده", "");

        assertThat(titles("ماد")).containsExactly("ماده واحده");
    }

    private List<String> titles(String typed) throws IOException {
        return library.index.read(searcher -> Titles.beginning(searcher, typed, 8));
    }
}
