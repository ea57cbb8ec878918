package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import ir.nazarkhahi.draft.importing.refused.EncryptedDocumentException;
import ir.nazarkhahi.draft.importing.refused.UnsupportedDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The XML parts of a packed document. Unpacking stops at the limit, so a zip bomb costs no more than an honest file.
 * Parts with a document type declaration are refused: Word writes none, and entities are read from elsewhere only there.
 */
final class WordParts {
    private static final int MOST_ENTRIES = 5_000;
    private static final Pattern MAIN = Pattern.compile("officeDocument\"[^>]*?Target=\"/?([^\"]+)\"|Target=\"/?([^\"]+)\"[^>]*?officeDocument\"");

    private final Map<String, byte[]> parts = new HashMap<>();
    private final long limit;
    private long unpacked;

    private WordParts(long limit) {
        this.limit = limit;
    }

    static WordParts unpack(byte[] bytes, long unpackedLimit) {
        if (bytes.length > 6 && (bytes[6] & 1) == 1) {
            throw new EncryptedDocumentException();
        }
        WordParts parts = new WordParts(unpackedLimit);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw bomb();
                }
                parts.take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        parts.refuseOthers();
        return parts;
    }

    byte[] main() {
        byte[] main = parts.get(mainName());
        if (main == null) {
            throw damaged();
        }
        return main;
    }

    /** The part of that name beside the main one; null if there is none. */
    byte[] part(String name) {
        String main = mainName();
        return parts.get(main.substring(0, main.lastIndexOf('/') + 1) + name + ".xml");
    }

    static DamagedDocumentException damaged() {
        return new DamagedDocumentException("document_damaged", "the document cannot be read to its end");
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
                kept.write(buffer, 0, read);
            }
        }
        if (wanted) {
            parts.put(name, kept.toByteArray());
        }
    }

    private void refuseOthers() {
        if (parts.containsKey("mimetype")) {
            boolean odf = text("mimetype").contains("opendocument");
            throw new UnsupportedDocumentException(odf ? "an OpenDocument file (ODT)" : "an e-book or another packed file");
        }
        if (!parts.containsKey("[Content_Types].xml")) {
            throw new UnsupportedDocumentException("an archive");
        }
        if (!text("[Content_Types].xml").contains("wordprocessingml")) {
            throw new UnsupportedDocumentException("a spreadsheet or presentation");
        }
        parts.values().forEach(WordParts::refuseDeclaration);
    }

    private static void refuseDeclaration(byte[] part) {
        String start = new String(part, 0, Math.min(part.length, 8192), StandardCharsets.ISO_8859_1).replace("\u0000", "");
        if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
            throw new DamagedDocumentException("document_unsafe", "the document declares entities, as no word processor does");
        }
    }

    private String mainName() {
        Matcher matcher = MAIN.matcher(parts.containsKey("_rels/.rels") ? text("_rels/.rels") : "");
        if (matcher.find()) {
            return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        }
        return "word/document.xml";
    }

    private String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
