package ir.nazarkhahi.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.search.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found is marked as it was written, and what is written is never taken for mark-up. */
class MarksTest {
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
    void a_mark_covers_the_word_as_it_is_written() throws IOException {
        library.comment("1", "لطفاً مُهلتِ ثبت‌نام را تمديد كنيد");

        assertThat(extract("مهلت تمدید")).isEqualTo("لطفاً «مُهلتِ» ثبت‌نام را «تمديد» كنيد");
        assertThat(extract("ثبتنام")).isEqualTo("لطفاً مُهلتِ «ثبت‌نام» را تمديد كنيد");
    }

    @Test
    void nothing_written_becomes_mark_up() throws IOException {
        String attempt = "<script>alert('مهلت')</script><b>مهلت</b>&amp;";
        library.comment("1", attempt);

        List<Span> spans = library.ask("مهلت").hits().get(0).extract();

        assertThat(spans.stream().filter(Span::hit).map(Span::text)).isNotEmpty().containsOnly("مهلت");
        assertThat(spans.stream().map(Span::text).collect(Collectors.joining())).isEqualTo(attempt);
    }

    @Test
    void of_a_long_text_the_parts_with_the_words_are_shown() throws IOException {
        library.comment("1", "جمله‌ای بی‌ربط در این‌جا آمده است. ".repeat(60) + "این‌جا مهلت کوتاه است. " + "باز هم سخنی دیگر در میان است. ".repeat(60));

        assertThat(extract("مهلت")).contains("«مهلت»").hasSizeLessThan(600).startsWith(" … ").endsWith(" … ");
    }

    @Test
    void a_title_is_shown_whole() throws IOException {
        library.consultation("1405-0007", "آیین‌نامه. مهلت. عوارض.", "متن");

        assertThat(Library.marked(library.ask("مهلت").hits().get(0).title())).isEqualTo("آیین‌نامه. «مهلت». عوارض.");
    }

    private String extract(String typed) throws IOException {
        return Library.marked(library.ask(typed).hits().get(0).extract());
    }
}
