package ir.nazarkhahi.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One kind of field for every day that is typed (issue 3, point 12): with words, with a calendar, by keyboard. */
class DateFieldsTest {
    private static final Pattern READ = Pattern.compile("TypedMoment\\.(?:day|startOf|endOf)\\(\"(\\w+)\"");
    private static final Pattern SHOWN = Pattern.compile("<n:date(?: of|Asked name)=\"(\\w+)\"");

    @Test
    void whatever_is_read_as_a_day_is_shown_as_a_date_field() throws IOException {
        Set<String> read = found(READ, Path.of("src/main/java"), ".java");

        assertThat(read).contains("closesAt", "dueDate", "effectiveDate", "day", "opensAt");
        assertThat(found(SHOWN, Path.of("src/main/webapp"), ".xhtml")).containsAll(read);
    }

    @Test
    void no_field_that_is_called_as_a_day_is_another_one() throws IOException {
        Pattern plain = Pattern.compile("<h:inputText id=\"(\\w*(?:On|At|[dD]ay|[dD]ate|from|until))\"");

        assertThat(found(plain, Path.of("src/main/webapp"), ".xhtml")).isEmpty();
    }

    @Test
    void no_page_has_the_browsers_own_field_which_knows_no_solar_hijri_year() throws IOException {
        assertThat(found(Pattern.compile("(type=\"date\"|<p:datePicker|<p:calendar)"), Path.of("src/main/webapp"), ".xhtml")).isEmpty();
    }

    private static Set<String> found(Pattern pattern, Path folder, String ending) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
