package ir.nazarkhahi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A published list of normalisation cases for Persian. They are not kept with the sources: the folder is named by the
 * system property {@code nazarkhahi.data} or lies beside the project.
 */
class NormalisationCasesTest {
    /** Cases whose two sides are the same text only to somebody who knows the words, or where the expected side has lost text. */
    private static final Map<String, String> EXCLUDED = Map.of(
        "جمعهها مطالعه کنید", "where one word ends needs a dictionary",
        "نمیدانم چه میگفت", "whether می is a prefix needs a dictionary",
        "پیامبر اکرم ﷺ", "the expected side leaves the sign out, folding writes it in full");

    private record Case(String input, String expected) {}

    @Test
    void input_and_expected_fold_to_the_same() throws IOException {
        Path file = Stream.of(Path.of(System.getProperty("nazarkhahi.data", "../../shared/data")), Path.of("../../../shared/data"))
                .map(folder -> folder.resolve("persian-text/normalisation-cases.tsv")).filter(Files::exists).findFirst().orElse(null);
        assumeTrue(file != null, "skipped: the folder with persian-text/normalisation-cases.tsv is not here (-Dnazarkhahi.data=…)");

        var cases = Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).filter(columns -> columns.length == 4)
                .map(columns -> new Case(columns[2], columns[3])).filter(c -> !EXCLUDED.containsKey(c.input())).toList();

        assertThat(cases).hasSizeGreaterThan(40);
        assertThat(cases).allSatisfy(c -> assertThat(Folding.fold(c.input())).isEqualTo(Folding.fold(c.expected())));
    }

    @Test
    void what_is_excluded_would_fail() {
        assertThat(Folding.fold("نمیدانم")).isNotEqualTo(Folding.fold("نمی‌دانم"));
        assertThat(Arrays.asList("جمعهها", "جمعه‌ها")).extracting(Folding::fold).doesNotHaveDuplicates();
    }
}
