package ir.nazarkhahi.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The folder with the keyset files: mode 0700, the files 0600. A file is written whole or not at all. */
final class KeyFolder {
    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    boolean holds(Keyset keyset) {
        return Files.exists(file(keyset));
    }

    KeysetHandle read(Keyset keyset) {
        try {
            String json = Files.readString(file(keyset));
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new KeysUnusableException("The keyset " + file(keyset) + " cannot be read. Put back the file from your copy of the keys folder.", e);
        }
    }

    KeysetHandle create(Keyset keyset) {
        try {
            KeysetHandle handle = KeysetHandle.generateNew(keyset.parameters());
            write(keyset, TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
            return handle;
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysUnusableException("The keyset " + file(keyset) + " cannot be written. Is the folder writable? CONSULTATION_KEYS names another.", e);
        }
    }

    /** Adds a new primary key; the older ones stay, so that what they made can be read. */
    void rotate(Keyset keyset) {
        try {
            KeysetHandle both = KeysetHandle.newBuilder(read(keyset))
                    .addEntry(KeysetHandle.generateEntryFromParameters(keyset.parameters()).withRandomId().makePrimary()).build();
            write(keyset, TinkJsonProtoKeysetFormat.serializeKeyset(both, InsecureSecretKeyAccess.get()));
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysUnusableException("The keyset " + file(keyset) + " cannot be written; its keys are as they were.", e);
        }
    }

    private void write(Keyset keyset, String json) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        Path draft = Files.createTempFile(folder, keyset.name(), ".tmp", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(json));
            channel.force(true);
        }
        move(draft, file(keyset));
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target);
        }
    }

    Path file(Keyset keyset) {
        return folder.resolve(keyset.fileName());
    }
}
