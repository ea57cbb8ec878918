package ir.nazarkhahi.it.killed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Issue 2, points 1 and 3: a start that cannot be trusted ends with a sentence, a code, and no process left behind. */
class RefusedStartIT {

    @Test
    void keys_that_are_missing_or_anothers_stop_the_start_until_they_are_back() throws Exception {
        Path home = KillIT.freshFolder();
        Path keys = home.resolve("keys");
        Path own = home.resolve("own-keys");
        try (Served first = start(home, Map.of()).awaitReady()) {
            assertThat(first.terminate()).isTrue();
        }

        Files.move(keys, own);
        refused(home, Map.of(), "The keyset " + keys.resolve("identity.json") + " is missing", "CONSULTATION_KEYS");
        assertThat(keys).as("new keys beside the old data").doesNotExist();

        copy(own, keys);
        Files.writeString(keys.resolve("identity.json"), anothersIdentityKey());
        refused(home, Map.of(), "The keyset " + keys.resolve("identity.json") + " is not the one that the database was written with");

        Files.copy(own.resolve("identity.json"), keys.resolve("identity.json"), StandardCopyOption.REPLACE_EXISTING);
        try (Served again = start(home, Map.of()).awaitReady()) {
            assertThat(again.api().get("/health/ready").status()).isEqualTo(200);
        }
    }

    @Test
    void debians_own_database_server_is_refused_in_words() throws Exception {
        Path home = KillIT.freshFolder();
        try (DebianDatabase old = DebianDatabase.in(home)) {
            refused(home, old.settings(), "\"10.11.", "Nazarkhahi needs MariaDB 11.4 or later");
        }
    }

    private static void refused(Path home, Map<String, String> more, String... words) throws Exception {
        Files.writeString(home.resolve("out.txt"), "");
        try (Served start = start(home, more)) {
            assertThat(start.awaitEnd()).isEqualTo(1);
            assertThat(start.output()).contains("Nazarkhahi does not start: ").contains(words).doesNotContain("\tat ").doesNotContain("Caused by");
            assertThat(start.databases()).isEmpty();
        }
    }

    /** Without demo data: faster, and as it is in earnest. */
    private static Served start(Path home, Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(more);
        all.put("CONSULTATION_DEMO", "false");
        return Served.on(home, all);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : new String[] {"identity.json", "index.json", "receipt.json"}) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    /** A whole and readable keyset, as another installation has it. */
    private static String anothersIdentityKey() throws GeneralSecurityException {
        AeadConfig.register();
        return TinkJsonProtoKeysetFormat.serializeKeyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
    }
}
