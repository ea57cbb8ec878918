package ir.nazarkhahi.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    private static final byte[] CLEAR = "زهرا".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ROW = Sealer.row("identity", 7);

    @TempDir
    private Path temp;
    private final Checks database = new Checks();

    private static final class Checks implements KeyChecks {
        private final Map<String, byte[]> rows = new HashMap<>();

        @Override
        public Optional<byte[]> find(String keyset) {
            return Optional.ofNullable(rows.get(keyset));
        }

        @Override
        public List<byte[]> all(String keyset) {
            return rows.entrySet().stream().filter(row -> row.getKey().equals(keyset) || row.getKey().startsWith(keyset + "/")).map(Map.Entry::getValue).toList();
        }

        @Override
        public void keep(String keyset, byte[] value) {
            rows.putIfAbsent(keyset, value);
        }
    }

    private Path folder() {
        return temp.resolve("keys");
    }

    @Test
    void first_start_makes_keys_that_only_their_owner_can_read() throws Exception {
        Keyring.open(folder(), database);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder()))).isEqualTo("rwx------");
        for (Keyset keyset : Keyset.values()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve(keyset.fileName())))).isEqualTo("rw-------");
        }
    }

    @Test
    void what_was_sealed_opens_after_a_restart_and_only_for_its_row() throws Exception {
        byte[] sealed = Keyring.open(folder(), database).aead().encrypt(CLEAR, ROW);

        Keyring restarted = Keyring.open(folder(), database);

        assertThat(restarted.aead().decrypt(sealed, ROW)).isEqualTo(CLEAR);
        assertThatThrownBy(() -> restarted.aead().decrypt(sealed, Sealer.row("identity", 8))).isInstanceOf(java.security.GeneralSecurityException.class);
    }

    @Test
    void a_missing_keyset_ends_the_start_and_is_not_made_anew() throws Exception {
        Keyring.open(folder(), database);
        Files.delete(folder().resolve("identity.json"));

        assertThatThrownBy(() -> Keyring.open(folder(), database)).isInstanceOf(KeysUnusableException.class).hasMessageContaining("is missing");
        assertThat(folder().resolve("identity.json")).doesNotExist();
    }

    @Test
    void each_keyset_of_another_installation_ends_the_start() throws Exception {
        Keyring.open(folder(), database);
        Keyring.open(temp.resolve("other"), new Checks());
        for (Keyset keyset : Keyset.values()) {
            Path mine = folder().resolve(keyset.fileName());
            byte[] kept = Files.readAllBytes(mine);
            Files.copy(temp.resolve("other").resolve(keyset.fileName()), mine, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

            assertThatThrownBy(() -> Keyring.open(folder(), database)).as(keyset.name())
                    .isInstanceOf(KeysUnusableException.class).hasMessageContaining("is not the one");
            Files.write(mine, kept);
        }
        assertThat(Keyring.open(folder(), database)).isNotNull();
    }

    @Test
    void a_damaged_keyset_ends_the_start_with_a_sentence() throws Exception {
        Keyring.open(folder(), database);
        Files.writeString(folder().resolve("index.json"), "{");

        assertThatThrownBy(() -> Keyring.open(folder(), database)).isInstanceOf(KeysUnusableException.class).hasMessageContaining("cannot be read");
    }

    @Test
    void after_rotation_old_things_open_and_new_ones_use_the_new_key() throws Exception {
        Keyring before = Keyring.open(folder(), database);
        byte[] sealed = before.aead().encrypt(CLEAR, ROW);
        byte[] indexed = before.prfs().computePrimary(CLEAR, 32);

        Keyring.rotated(folder(), database);
        Keyring after = Keyring.open(folder(), database);

        assertThat(after.aead().decrypt(sealed, ROW)).isEqualTo(CLEAR);
        byte[] resealed = after.aead().encrypt(CLEAR, ROW);
        assertThatThrownBy(() -> before.aead().decrypt(resealed, ROW)).as("sealed with the new key").isInstanceOf(java.security.GeneralSecurityException.class);
        assertThat(after.prfs().computePrimary(CLEAR, 32)).isNotEqualTo(indexed);
        assertThat(after.prfs().getPrfs().values()).anySatisfy(prf -> assertThat(prf.compute(CLEAR, 32)).isEqualTo(indexed));
    }

    @Test
    void receipts_of_a_key_that_signs_no_more_are_checked_with_what_is_published_now() throws Exception {
        SigningKey old = Keyring.open(folder(), database).signing().get(0);
        byte[] signature = old.sign(CLEAR);

        Keyring twice = null;
        for (int rotation = 0; rotation < 2; rotation++) {
            twice = Keyring.rotated(folder(), database);
        }

        assertThat(twice.signing()).hasSize(3);
        assertThat(twice.signing().get(2).keyId()).as("newest first").isEqualTo(old.keyId());
        assertThat(twice.signing().get(0).keyId()).isNotEqualTo(old.keyId());
        SigningKey published = twice.signing().stream().filter(key -> key.keyId().equals(old.keyId())).findFirst().orElseThrow();
        assertThat(verifies(published, signature)).isTrue();
    }

    @Test
    void a_copy_of_the_keys_from_before_a_rotation_ends_the_start() throws Exception {
        Keyring.open(folder(), database);
        Path copy = temp.resolve("copy");
        Files.createDirectory(copy);
        for (Keyset keyset : Keyset.values()) {
            Files.copy(folder().resolve(keyset.fileName()), copy.resolve(keyset.fileName()));
        }
        Keyring.rotated(folder(), database);

        assertThatThrownBy(() -> Keyring.open(copy, database)).isInstanceOf(KeysUnusableException.class).hasMessageContaining("before its keys were rotated");
        assertThat(Keyring.open(folder(), database)).isNotNull();
    }

    @Test
    void keys_of_another_installation_are_not_rotated() throws Exception {
        Keyring.open(folder(), database);
        Keyring.open(temp.resolve("other"), new Checks());
        byte[] before = Files.readAllBytes(temp.resolve("other").resolve("identity.json"));

        assertThatThrownBy(() -> Keyring.rotated(temp.resolve("other"), database)).isInstanceOf(KeysUnusableException.class);
        assertThat(Files.readAllBytes(temp.resolve("other").resolve("identity.json"))).isEqualTo(before);
    }

    @Test
    void the_platforms_own_verifier_accepts_a_signature() throws Exception {
        SigningKey key = Keyring.open(folder(), database).signing().get(0);
        byte[] signature = key.sign(CLEAR);

        assertThat(signature).hasSize(64);
        assertThat(verifies(key, signature)).isTrue();
    }

    private static boolean verifies(SigningKey key, byte[] signature) throws Exception {
        byte[] spki = HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(key.publicKey()));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        verifier.update(CLEAR);
        return verifier.verify(signature);
    }
}
