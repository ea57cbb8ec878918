package ir.nazarkhahi.it.comment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server has written down of itself: its log, its access log, and the database's. */
final class Logs {
    private static final Path WORK = Path.of(System.getProperty("java.io.tmpdir")).getParent();

    private Logs() {}

    static String server() {
        return text(WORK.resolve("tmp/server.log"));
    }

    static String database() {
        return text(WORK.resolve("mariadb.log"));
    }

    /** Without its last second or so. */
    static String access() {
        try (Stream<Path> files = Files.list(WORK.resolve("access"))) {
            return files.filter(Files::isRegularFile).map(Logs::text).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
