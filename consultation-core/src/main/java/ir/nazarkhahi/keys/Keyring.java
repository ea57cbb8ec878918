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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The three keysets, opened and known to be those that the database was written with. */
final class Keyring {
    private static final byte[] PROBE = "nazarkhahi key check".getBytes(StandardCharsets.UTF_8);

    private final Aead aead;
    private final PrfSet prfs;
    private final List<SigningKey> signing;
    private final Map<Keyset, KeysetHandle> handles;

    private Keyring(Map<Keyset, KeysetHandle> handles) throws GeneralSecurityException {
        this.handles = handles;
        aead = handles.get(Keyset.IDENTITY).getPrimitive(RegistryConfiguration.get(), Aead.class);
        prfs = handles.get(Keyset.INDEX).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        signing = SigningKey.all(handles.get(Keyset.RECEIPT));
    }

    /** @throws KeysUnusableException if a keyset is missing or another one than the database was written with */
    static Keyring open(Path folder, KeyChecks checks) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            SignatureConfig.register();
            KeyFolder files = new KeyFolder(folder);
            Map<Keyset, KeysetHandle> handles = new EnumMap<>(Keyset.class);
            for (Keyset keyset : Keyset.values()) {
                handles.put(keyset, load(files, checks, keyset));
            }
            Keyring ring = new Keyring(handles);
            ring.check(files, checks);
            return ring;
        } catch (GeneralSecurityException e) {
            throw new KeysUnusableException("The keysets in " + folder + " are of another kind than this program makes.", e);
        }
    }

    /**
     * Opens the keysets with a new primary key in each. The old ones are checked first: keys that are not this database's
     * are left as they are. What was sealed, indexed and signed before stays good, because no key is taken away.
     */
    static Keyring rotated(Path folder, KeyChecks checks) {
        open(folder, checks);
        KeyFolder files = new KeyFolder(folder);
        for (Keyset keyset : Keyset.values()) {
            files.rotate(keyset);
        }
        return open(folder, checks);
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
            for (byte[] stored : checks.all(keyset.name())) {
                if (!fits(keyset, stored)) {
                    throw new KeysUnusableException("The keyset " + files.file(keyset) + " is not the one that the database was written with, or a copy"
                            + " from before its keys were rotated. Put back the keys folder that belongs to this database (CONSULTATION_KEYS).");
                }
            }
            checks.keep(keyset.name() + "/" + primaryId(keyset), checkValue(keyset));
        }
    }

    /** From now on the database asks for this key too: without it, what it has made could not be read. */
    private String primaryId(Keyset keyset) {
        return Integer.toUnsignedString(handles.get(keyset).getPrimary().getId());
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
