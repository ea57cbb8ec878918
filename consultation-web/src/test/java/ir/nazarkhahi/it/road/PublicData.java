package ir.nazarkhahi.it.road;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real documents that lie beside the project, in {@code shared/data}; tests that need one are skipped where it is absent. */
public final class PublicData {
    private PublicData() {}

    public static byte[] read(String name) throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.isRegularFile(file)) {
                return Files.readAllBytes(file);
            }
        }
        assumeThat(false).as("shared/data/%s lies beside the project", name).isTrue();
        throw new IllegalStateException("not reached");
    }
}
