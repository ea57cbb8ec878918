package ir.nazarkhahi.attachment.office;

import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.Packed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A packed document as its parts, in their order. */
final class Parts {
    /** Bytes, all parts together: they lie in memory here. */
    private static final long MOST = 96L << 20;
    private static final long SAME_MOMENT = 315_532_800_000L;

    private Parts() {}

    static Map<String, byte[]> unpack(byte[] bytes) throws UncleanableException, IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= part.length;
                if (left < 0 || parts.size() >= Packed.MOST_ENTRIES) {
                    throw new UncleanableException("too_large");
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), part) != null) {
                    throw new UncleanableException("damaged");
                }
            }
        }
        return parts;
    }

    /** @param plain the part that stands first and is not packed; null if there is none such */
    static byte[] pack(Map<String, byte[]> parts, String plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (plain != null) {
                store(zip, plain, parts.get(plain));
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(plain)) {
                    put(zip, entry(part.getKey()), part.getValue());
                }
            }
        }
        return out.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = entry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        put(zip, entry, content);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(SAME_MOMENT);
        return entry;
    }
}
