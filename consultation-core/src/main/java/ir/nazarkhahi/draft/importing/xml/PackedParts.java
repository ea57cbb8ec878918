package ir.nazarkhahi.draft.importing.xml;

import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import ir.nazarkhahi.draft.importing.refused.EncryptedDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The XML parts of a packed document. Unpacking stops at the limit, so a zip bomb costs no more than an honest file.
 * Parts with a document type declaration are refused: word processors write none, and entities are read from elsewhere
 * only there.
 */
public final class PackedParts {
    private static final int MOST_ENTRIES = 5_000;
    /** All parts that are read, together: they lie in memory, pictures do not. A text of 5,000 pages takes less. */
    private static final long MOST_KEPT = 64L << 20;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final long limit;
    private long unpacked;
    private long keptBytes;

    private PackedParts(long limit) {
        this.limit = limit;
    }

    public static PackedParts unpack(byte[] bytes, long unpackedLimit) {
        if (bytes.length > 6 && (bytes[6] & 1) == 1) {
            throw new EncryptedDocumentException();
        }
        PackedParts parts = new PackedParts(unpackedLimit);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw bomb();
                }
                parts.take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw SafeXml.damaged();
        }
        return parts;
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Null if there is none. */
    public byte[] part(String name) {
        return parts.get(name);
    }

    /** @throws DamagedDocumentException if there is none */
    public byte[] required(String name) {
        if (!has(name)) {
            throw SafeXml.damaged();
        }
        return parts.get(name);
    }

    /** Empty if there is none. */
    public String text(String name) {
        return has(name) ? new String(parts.get(name), StandardCharsets.UTF_8) : "";
    }

    /** @throws DamagedDocumentException if a part declares a document type or entities */
    public void refuseDeclarations() {
        parts.values().forEach(PackedParts::refuseDeclaration);
    }

    /** The same for one document that is not packed. */
    public static void refuseDeclaration(byte[] part) {
        String start = new String(part, 0, Math.min(part.length, 8192), StandardCharsets.ISO_8859_1).replace("\u0000", "");
        if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
            throw new DamagedDocumentException("document_unsafe", "the document declares entities, as no word processor does");
        }
    }

    private static DamagedDocumentException bomb() {
        return new DamagedDocumentException("document_unpacks_too_large", "the document unpacks to more than the server takes");
    }

    private void take(String name, InputStream zip) throws IOException {
        boolean wanted = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > limit) {
                throw bomb();
            }
            if (wanted) {
                keptBytes += read;
                if (keptBytes > MOST_KEPT) {
                    throw bomb();
                }
                kept.write(buffer, 0, read);
            }
        }
        if (wanted) {
            parts.put(name, kept.toByteArray());
        }
    }
}
