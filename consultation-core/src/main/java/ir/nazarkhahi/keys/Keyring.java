package ir.nazarkhahi.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.signature.SignatureConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;

/** The three keysets, opened and known to be those that the database was written with. */
final class Keyring {
    private static final byte[] PROBE = "nazarkhahi key check".getBytes(StandardCharsets.UTF_8);

    private final Aead aead;
    private final PrfSet prfs;
    private final List<SigningKey> signing;

    private Keyring(Aead aead, PrfSet prfs, List<SigningKey> signing) {
        this.aead = aead;
        this.prfs = prfs;
        this.signing = signing;
    }

    /** @throws KeysUnusableException if a keyset is missing or another one than the database was written with */
    static Keyring open(Path folder, KeyChecks checks) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            SignatureConfig.register();
            KeyFolder files = new KeyFolder(folder);
            Keyring ring = new Keyring(
                    load(files, checks, Keyset.IDENTITY).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    load(files, checks, Keyset.INDEX).getPrimitive(RegistryConfiguration.get(), PrfSet.class),
                    SigningKey.all(load(files, checks, Keyset.RECEIPT)));
            ring.check(files, checks);
            return ring;
        } catch (GeneralSecurityException e) {
            throw new KeysUnusableException("The keysets in " + folder + " are of another kind than this program makes.", e);
        }
    }

    private static KeysetHandle load(KeyFolder files, KeyChecks checks, Keyset keyset) {
        if (files.holds(keyset)) {
            return files.read(keyset);
        }
        if (checks.find(keyset.name()).isPresent()) {
            throw new KeysUnusableException("The keyset " + files.file(keyset) + " is missing, but the database was written with it. "
                    + "Put back the keys folder that belongs to this database (CONSULTATION_KEYS); without it nothing sealed can ever be read.");
        }
        return files.create(keyset);
    }

    private void check(KeyFolder files, KeyChecks checks) throws GeneralSecurityException {
        for (Keyset keyset : Keyset.values()) {
            if (checks.find(keyset.name()).isEmpty()) {
                checks.keep(keyset.name(), checkValue(keyset));
            }
            if (!fits(keyset, checks.find(keyset.name()).orElseThrow())) {
                throw new KeysUnusableException("The keyset " + files.file(keyset) + " is not the one that the database was written with. "
                        + "Put back the keys folder that belongs to this database (CONSULTATION_KEYS).");
            }
        }
    }

    private byte[] checkValue(Keyset keyset) throws GeneralSecurityException {
        return switch (keyset) {
            case IDENTITY -> aead.encrypt(PROBE, PROBE);
            case INDEX -> prfs.computePrimary(PROBE, 32);
            case RECEIPT -> signing.get(0).keyId().getBytes(StandardCharsets.US_ASCII);
        };
    }

    private boolean fits(Keyset keyset, byte[] stored) throws GeneralSecurityException {
        return switch (keyset) {
            case IDENTITY -> opens(stored);
            case INDEX -> anyPrfGives(stored);
            case RECEIPT -> signing.stream().anyMatch(key -> key.keyId().equals(new String(stored, StandardCharsets.US_ASCII)));
        };
    }

    private boolean opens(byte[] stored) {
        try {
            return MessageDigest.isEqual(aead.decrypt(stored, PROBE), PROBE);
        } catch (GeneralSecurityException wrongKey) {
            return false;
        }
    }

    private boolean anyPrfGives(byte[] stored) throws GeneralSecurityException {
        for (var prf : prfs.getPrfs().values()) {
            if (MessageDigest.isEqual(prf.compute(PROBE, 32), stored)) {
                return true;
            }
        }
        return false;
    }

    Aead aead() {
        return aead;
    }

    PrfSet prfs() {
        return prfs;
    }

    /** The one that signs comes first. */
    List<SigningKey> signing() {
        return signing;
    }
}
