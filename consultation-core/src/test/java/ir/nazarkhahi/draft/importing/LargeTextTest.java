package ir.nazarkhahi.draft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.result.ImportResult;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Importing takes time in proportion to the text, not more: no regulation is too long to be imported while one waits. */
class LargeTextTest {

    @Test
    void two_hundred_thousand_lines_are_cut_within_seconds() {
        byte[] text = regulation(200_000);

        long start = System.nanoTime();
        ImportResult read = new DraftImporter().read("large.txt", text);

        assertThat(read.text().flat()).hasSizeGreaterThan(190_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void four_times_the_text_takes_at_most_ten_times_as_long() {
        byte[] small = regulation(8_000);
        byte[] large = regulation(32_000);
        time(small);
        time(large);

        double ratio = (double) Math.min(time(large), time(large)) / Math.max(1, Math.min(time(small), time(small)));

        assertThat(ratio).isLessThan(10);
    }

    @Test
    void sixty_thousand_notes_and_items_of_one_article_are_no_harder() {
        StringBuilder text = new StringBuilder("ماده ۱ـ متن\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("تبصره ـ متن\nالف ـ متن\n۱ـ متن\n");
        }

        long start = System.nanoTime();
        Imports.of(text.toString());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_line_without_end_is_cut_to_what_a_row_can_hold() {
        String line = "ماده ۱ـ " + "واژه".repeat(1_000_000);

        ImportResult read = Imports.of(line);

        assertThat(read.text().flat()).allSatisfy(p -> assertThat(p.text().length()).isLessThan(2_000_000));
        assertThat(Imports.characters(read)).isEqualTo(Imports.withoutBlanks(line));
    }

    /** Of the processor, so that a busy machine does not count. */
    private static long time(byte[] text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        new DraftImporter().read("t.txt", text);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static byte[] regulation(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i += 4) {
            text.append("ماده ").append(i / 4 % 9000 + 1).append("ـ متن این ماده به شرح زیر است:\n").append("الف ـ بند نخست این ماده\n")
                    .append("۱ـ جزء نخست این بند\n").append("تبصره ـ تبصره این ماده است.\n");
        }
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
