package ir.nazarkhahi.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two languages, complete in both (design §4, XC-07). */
class BundlesTest {
    private static final List<String> BUNDLES = List.of("site", "staff", "admin", "errors");
    private static final Path WORDS = Path.of("src/main/resources/ir/nazarkhahi/web/words");

    @Test
    void bundles_have_the_same_keys_in_both_languages() {
        assertThat(words("site.properties")).isNotEmpty();
        for (String bundle : BUNDLES) {
            assertThat(words(bundle + ".properties").stringPropertyNames()).as(bundle).isEqualTo(words(bundle + "_en.properties").stringPropertyNames());
        }
    }

    @Test
    void no_word_is_left_empty() {
        for (String bundle : BUNDLES) {
            assertThat(words(bundle + ".properties").values()).as(bundle).noneMatch(value -> value.toString().isBlank());
            assertThat(words(bundle + "_en.properties").values()).as(bundle).noneMatch(value -> value.toString().isBlank());
        }
    }

    /** Of two lines with one key the reader of bundles silently takes the later. */
    @Test
    void no_key_stands_twice() throws IOException {
        for (String bundle : BUNDLES) {
            for (String file : List.of(bundle + ".properties", bundle + "_en.properties")) {
                List<String> keys = Files.readAllLines(WORDS.resolve(file)).stream().filter(line -> line.matches("[a-zA-Z][\\w.]*\\s*=.*")).map(line -> line.split("\\s*=", 2)[0]).toList();
                assertThat(keys).as(file).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void persian_words_use_persian_letters_and_digits() {
        for (String bundle : BUNDLES) {
            assertThat(words(bundle + ".properties").values()).as(bundle).noneMatch(value -> value.toString().matches("(?s).*[يك٠-٩].*"));
        }
    }

    @Test
    void persian_is_found_whatever_the_language_of_the_server() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache();
            assertThat(ResourceBundle.getBundle("ir.nazarkhahi.web.words.site", new Locale("fa")).getString("product")).isEqualTo("نظرخواهی");
            assertThat(ResourceBundle.getBundle("ir.nazarkhahi.web.words.site", Locale.ENGLISH).getString("product")).isEqualTo("Nazarkhahi");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void every_word_that_a_page_asks_for_is_there() throws IOException {
        Pattern asked = Pattern.compile("\\b(site|staff|admin|errors)\\.([a-z][a-z0-9_]*)\\b");
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher use = asked.matcher(expressions(Files.readString(page)));
                while (use.find()) {
                    Set<String> keys = words(use.group(1) + ".properties").stringPropertyNames();
                    assertThat(keys).as(page + " asks for " + use.group()).contains(use.group(2));
                }
            }
        }
    }

    private static String expressions(String page) {
        StringBuilder all = new StringBuilder();
        Matcher expression = Pattern.compile("#\\{[^}]*}").matcher(page);
        while (expression.find()) {
            all.append(expression.group().replaceAll("'[^']*'", "")).append('\n');
        }
        return all.toString();
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(file))) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return words;
    }
}
