package ir.nazarkhahi.draft.importing.akoma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Documents that are not ours to ship: where the folder with the shared data is absent, there is nothing to test with. */
public final class SharedDocuments {

    private SharedDocuments() {}

    public static byte[] akomaNtoso(String name) {
        return bytes(Path.of("akoma-ntoso", name));
    }

    public static byte[] centralBankAct() {
        return bytes(Path.of("law", "central-bank-act-1402.txt"));
    }

    public static Path path(Path inside) {
        Path found = Stream.of(System.getProperty("nazarkhahi.data", "../../shared/data"), "../../../shared/data", "../shared/data")
                .map(folder -> Path.of(folder).resolve(inside)).filter(Files::isReadable).findFirst().orElse(null);
        Assumptions.assumeTrue(found != null, inside + " is not here; set -Dnazarkhahi.data to the folder with the shared data");
        return found;
    }

    private static byte[] bytes(Path inside) {
        try {
            return Files.readAllBytes(path(inside));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
