package ir.nazarkhahi.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Issue 3, point 11: whatever is recorded can be asked for by its kind. */
class AuditKindsTest {
    private static final Pattern RECORDED = Pattern.compile("\\.record\\(\\s*[\\w.]+,\\s*\"([a-z_]+)\\.");

    @Test
    void every_kind_of_action_that_is_recorded_can_be_chosen() throws IOException {
        Set<String> recorded = new TreeSet<>();
        for (String module : List.of("../consultation-core/src/main/java", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(module))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> recorded.addAll(kindsIn(file)));
            }
        }

        assertThat(recorded).contains("account", "consultation", "comment").isSubsetOf(AuditPage.KINDS);
    }

    @Test
    void every_kind_has_its_words() {
        ResourceBundle words = ResourceBundle.getBundle("ir.nazarkhahi.web.words.admin", Locale.ENGLISH);

        assertThat(AuditPage.KINDS).allSatisfy(kind -> assertThat(words.getString("audit_kind_" + kind)).isNotBlank());
    }

    private static List<String> kindsIn(Path source) {
        try {
            return RECORDED.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
