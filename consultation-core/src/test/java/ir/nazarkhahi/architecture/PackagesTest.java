package ir.nazarkhahi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader finds in every folder of every module, tests too: a paragraph about it, and not too much else. */
class PackagesTest {
    private static final List<String> MODULES = List.of("consultation-core", "consultation-web", "consultation-web/launcher", "bench");
    private static final int MOST_FILES = 12;
    private static final int MOST_LINES = 250;

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        List<Path> silent = shipped().stream().filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void no_package_is_a_heap() throws IOException {
        List<Path> heaps = Stream.concat(shipped().stream(), tests().stream()).filter(folder -> sourcesIn(folder).size() > MOST_FILES).toList();

        assertThat(heaps).as("packages of more than %d files", MOST_FILES).isEmpty();
    }

    @Test
    void no_class_is_endless() throws IOException {
        List<Path> endless = shipped().stream().flatMap(folder -> sourcesIn(folder).stream()).filter(source -> lines(source) > MOST_LINES).toList();

        assertThat(endless).as("classes of more than %d lines", MOST_LINES).isEmpty();
    }

    private static List<Path> shipped() throws IOException {
        return packages("src/main/java");
    }

    private static List<Path> tests() throws IOException {
        return packages("src/test/java");
    }

    /** Every module has to be found where it is looked for, or the rules would hold of nothing. */
    private static List<Path> packages(String sources) throws IOException {
        List<Path> packages = new ArrayList<>();
        for (String module : MODULES) {
            Path root = Path.of("..", module, sources);
            if (Files.exists(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    packages.addAll(all.filter(Files::isDirectory).filter(folder -> !sourcesIn(folder).isEmpty()).toList());
                }
            }
        }
        for (String module : List.of("consultation-core", "consultation-web")) {
            assertThat(packages).anyMatch(folder -> folder.startsWith(Path.of("..", module, sources)));
        }
        assertThat(packages).hasSizeGreaterThan(10);
        return packages;
    }

    private static List<Path> sourcesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int lines(Path source) {
        try {
            return Files.readAllLines(source).size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
