package ir.nazarkhahi.attachment.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;
import org.apache.tika.metadata.Metadata;

/** Says what a file is, and refuses what is not taken or would harm whoever opens it. */
public final class TypeDetector {
    /** Enough for every signature that is looked for. */
    public static final int HEAD = 64 * 1024;
    private static final Tika TIKA = new Tika();
    /** What Tika calls them otherwise. */
    private static final Map<String, FileFormat> ALSO = Map.ofEntries(
            Map.entry("audio/vorbis", FileFormat.OGG), Map.entry("audio/opus", FileFormat.OGG), Map.entry("audio/x-oggflac", FileFormat.OGG), Map.entry("application/ogg", FileFormat.OGG),
            Map.entry("audio/vnd.wave", FileFormat.WAV), Map.entry("audio/x-wav", FileFormat.WAV), Map.entry("video/webm", FileFormat.WEBM),
            Map.entry("application/x-matroska", FileFormat.WEBM), Map.entry("video/x-matroska", FileFormat.WEBM), Map.entry("video/quicktime", FileFormat.MP4), Map.entry("application/mp4", FileFormat.MP4));

    private TypeDetector() {}

    /** The whole file, from its beginning, as often as it is asked for. */
    @FunctionalInterface
    public interface Whole {
        InputStream open() throws IOException;
    }

    /**
     * @param head its first {@link #HEAD} bytes, or all if there are fewer
     * @throws FileRefusedException if it is empty, of no known format, encrypted, or too large unpacked
     */
    public static FileFormat detect(byte[] head, Whole whole) throws IOException {
        if (head.length == 0) {
            throw new FileRefusedException("file_empty");
        }
        FileFormat format = known(head, whole).orElseThrow(() -> new FileRefusedException("file_type"));
        if (format.isImage()) {
            PictureSize.check(format, whole);
        }
        return format;
    }

    private static Optional<FileFormat> known(byte[] head, Whole whole) throws IOException {
        if (starts(head, "PK\u0003\u0004")) {
            return Optional.of(Packed.look(whole));
        }
        String type = TIKA.getDetector().detect(new ByteArrayInputStream(head), new Metadata()).getBaseType().toString();
        if (type.equals("application/pdf")) {
            return starts(head, "%PDF-") ? Optional.of(FileFormat.PDF) : Optional.empty();
        }
        if (type.equals("text/plain") || type.equals("application/octet-stream")) {
            return Characters.areText(whole) ? Optional.of(FileFormat.TEXT) : Optional.empty();
        }
        Optional<FileFormat> format = FileFormat.ofMediaType(type);
        return format.isPresent() ? format : Optional.ofNullable(ALSO.get(type));
    }

    private static boolean starts(byte[] head, String signature) {
        return head.length >= signature.length() && new String(head, 0, signature.length(), StandardCharsets.ISO_8859_1).equals(signature);
    }
}
