package ir.nazarkhahi.draft.importing.reading;

import ir.nazarkhahi.draft.importing.refused.UnsupportedDocumentException;
import java.nio.charset.StandardCharsets;

/** What a file is, by its first bytes; its name and the type that a browser sends say nothing. */
public enum Format {
    TEXT, ZIP, OLE2, PDF, HTML, AKOMA_NTOSO;

    private static final int SNIFFED = 4096;

    /** @throws UnsupportedDocumentException if it is something that is known not to be importable */
    public static Format of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        String known = known(start);
        if (known == null && hasZeroBytes(bytes)) {
            known = "a binary file";
        }
        if (known != null) {
            throw new UnsupportedDocumentException(known);
        }
        return Markup.of(bytes);
    }

    private static String known(String start) {
        if (start.startsWith("{\\rtf")) {
            return "a rich text document (RTF)";
        }
        boolean image = start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8") || start.startsWith("BM\u0000")
                || start.startsWith("II*\u0000") || start.startsWith("MM\u0000*");
        if (image) {
            return "an image";
        }
        boolean archive = start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!");
        return archive ? "an archive" : null;
    }

    /** Zero bytes belong to no text but UTF-16, where they stand on one side of each pair only. */
    private static boolean hasZeroBytes(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
            even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        return even > 0 && odd > 0;
    }
}
