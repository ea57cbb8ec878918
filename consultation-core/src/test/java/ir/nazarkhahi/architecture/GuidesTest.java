package ir.nazarkhahi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A guide for each role, with pictures in both languages that are there and stay small (issue 3, point 16). */
class GuidesTest {
    private static final Path DOCS = Path.of("../docs");
    private static final List<String> ROLES = List.of("citizen", "drafter", "moderator", "operator", "public-relations", "legal-unit", "identity-custodian", "administrator", "server-operator");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final long ALL_PICTURES = 4L << 20;

    @Test
    void there_is_a_guide_for_each_role_and_the_first_page_leads_to_it() {
        String first = read(DOCS.resolve("guides/README.md"));

        assertThat(ROLES).allSatisfy(role -> {
            assertThat(first).contains("](" + role + ".md)");
            assertThat(read(DOCS.resolve("guides/" + role + ".md"))).contains("-fa.webp", "-en.webp");
        });
        assertThat(read(DOCS.resolve("../README.md"))).contains("docs/guides/");
    }

    @Test
    void no_page_of_the_docs_leads_nowhere() throws IOException {
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.walk(DOCS)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher link = LINK.matcher(read(page));
                while (link.find()) {
                    if (!Files.exists(page.resolveSibling(link.group(1)))) {
                        lost.add(page + " → " + link.group(1));
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void the_pictures_are_small_and_each_is_shown() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            List<Path> pictures = files.filter(file -> file.toString().endsWith(".webp")).toList();
            String all = guides();

            assertThat(pictures.stream().mapToLong(picture -> picture.toFile().length()).sum()).isLessThan(ALL_PICTURES);
            assertThat(pictures).filteredOn(picture -> picture.toString().contains("guides")).isNotEmpty()
                    .allSatisfy(picture -> assertThat(all).contains("images/" + picture.getFileName()));
        }
    }

    private static String guides() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("guides"))) {
            return String.join("\n", files.filter(file -> file.toString().endsWith(".md")).map(GuidesTest::read).toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
