package ir.nazarkhahi.it.killed;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Issue 3 point 8: an index that a start finds damaged, or does not find, is made anew while the server answers. */
@Tag("long")
class LostIndexIT {
    /** Words of the demo consultations. */
    private static final String QUESTION = "/api/v1/search?q=%D9%85%D9%87%D9%84%D8%AA";

    @Test
    void a_start_without_its_index_or_with_a_damaged_one_finds_everything_again() throws Exception {
        Path home = Path.of("target/killed/index-" + System.nanoTime());
        int before;
        try (Served first = Served.on(home, Map.of()).awaitReady()) {
            before = found(first.api(), 1);
            first.killServer();
        }

        truncate(home.resolve("data/index"));
        try (Served second = Served.on(home, Map.of()).awaitReady()) {
            assertThat(found(second.api(), before)).isEqualTo(before);
            assertThat(second.terminate()).isTrue();
        }

        truncate(home.resolve("data/index"));
        Files.delete(home.resolve("data/index/current"));
        try (Served third = Served.on(home, Map.of()).awaitReady()) {
            assertThat(found(third.api(), before)).isEqualTo(before);
        }
    }

    private static void truncate(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            List<Path> parts = files.filter(Files::isRegularFile).filter(file -> file.getParent().getFileName().toString().startsWith("index-")).toList();
            assertThat(parts).isNotEmpty();
            for (Path part : parts) {
                Files.write(part, new byte[] {1, 2, 3});
            }
        }
    }

    /** Waits until so many are found, or half a minute. */
    private static int found(Api api, int wanted) throws InterruptedException {
        int total = 0;
        for (int i = 0; i < 300 && total < wanted; i++) {
            total = api.get(QUESTION).json().getInt("total");
            Thread.sleep(100);
        }
        return total;
    }
}
