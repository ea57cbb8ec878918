package ir.nazarkhahi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader finds in every folder: a paragraph about it, and not too much else. */
class PackagesTest {
    private static final Path SOURCES = Path.of("src/main/java/ir/nazarkhahi");
    private static final int MOST_FILES = 12;
    private static final int MOST_LINES = 250;

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        List<Path> silent = packages().stream().filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void no_package_is_a_heap() throws IOException {
        for (Path folder : packages()) {
            assertThat(sourcesIn(folder)).as(folder.toString()).hasSizeLessThanOrEqualTo(MOST_FILES);
        }
    }

    @Test
    void no_class_is_endless() throws IOException {
        for (Path folder : packages()) {
            for (Path source : sourcesIn(folder)) {
                assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
            }
        }
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> folders = all.filter(Files::isDirectory).filter(folder -> !sourcesIn(folder).isEmpty()).toList();
            assertThat(folders).hasSizeGreaterThan(10);
            return folders;
        }
    }

    private static List<Path> sourcesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
