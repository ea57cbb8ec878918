package ir.nazarkhahi.web.follow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Issue 3, point 9; RFC 5545, 3.1. */
class FoldedLinesTest {

    @Test
    void lines_have_seventy_five_octets_at_most_and_unfold_to_what_they_were() {
        String text = "SUMMARY:" + "پایان مهلت \uD83D\uDE00 ".repeat(40) + "\r\nURL:http://localhost/\r\n";

        String folded = FoldedLines.of(text);

        assertThat(folded.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
    }
}
