package ir.nazarkhahi.attachment.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a packed document: which one it is, and that it does not become more than an honest one when it is unpacked. */
public final class Packed {
    public static final int MOST_ENTRIES = 3_000;
    /** Bytes, all parts together. */
    public static final long MOST_UNPACKED = 200L << 20;
    private static final String DOCX_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final int LONGEST_TYPES = 1 << 20;

    private boolean docx;
    private boolean odt;
    private long unpacked;

    private Packed() {}

    /** @throws FileRefusedException if it is nothing that is taken, damaged, encrypted, or too large unpacked */
    static FileFormat look(TypeDetector.Whole whole) throws IOException {
        Packed packed = new Packed();
        try (InputStream stream = whole.open(); ZipInputStream zip = new ZipInputStream(stream)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new FileRefusedException("file_unpacks_too_large");
                }
                packed.pass(entry.getName(), zip);
            }
        } catch (java.util.zip.ZipException | IllegalArgumentException damaged) {
            throw new FileRefusedException("file_damaged");
        }
        return packed.format();
    }

    private FileFormat format() {
        if (docx == odt) {
            throw new FileRefusedException("file_type");
        }
        return docx ? FileFormat.DOCX : FileFormat.ODT;
    }

    private void pass(String name, InputStream content) throws IOException {
        boolean types = name.equals("[Content_Types].xml");
        boolean mime = name.equals("mimetype");
        byte[] start = types || mime ? content.readNBytes(LONGEST_TYPES) : new byte[0];
        docx |= types && new String(start, StandardCharsets.UTF_8).contains("\"" + DOCX_MAIN + "\"");
        odt |= mime && new String(start, StandardCharsets.US_ASCII).strip().equals(FileFormat.ODT.mediaType());
        unpacked += start.length;
        byte[] buffer = new byte[32 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new FileRefusedException("file_unpacks_too_large");
            }
        }
    }
}
