package ir.nazarkhahi.attachment.type;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every format that is taken, with what it is served as. */
public enum FileFormat {
    JPEG(Family.IMAGE, "image/jpeg", "jpg"),
    PNG(Family.IMAGE, "image/png", "png"),
    WEBP(Family.IMAGE, "image/webp", "webp"),
    GIF(Family.IMAGE, "image/gif", "gif"),
    PDF(Family.PDF, "application/pdf", "pdf"),
    DOCX(Family.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT(Family.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt"),
    TEXT(Family.TEXT, "text/plain", "txt"),
    MP3(Family.SOUND, "audio/mpeg", "mp3"),
    OGG(Family.SOUND, "audio/ogg", "ogg"),
    WAV(Family.SOUND, "audio/wav", "wav"),
    M4A(Family.SOUND, "audio/mp4", "m4a"),
    MP4(Family.VIDEO, "video/mp4", "mp4"),
    WEBM(Family.VIDEO, "video/webm", "webm");

    /** What an office may allow or not. */
    public enum Family { IMAGE, PDF, DOCUMENT, TEXT, SOUND, VIDEO }

    private final Family family;
    private final String mediaType;
    private final String extension;

    FileFormat(Family family, String mediaType, String extension) {
        this.family = family;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public Family family() {
        return family;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    public boolean isImage() {
        return family == Family.IMAGE;
    }

    /** @param listed names of families by commas; what is no name is left out */
    public static Set<Family> families(String listed) {
        Set<String> names = Arrays.stream(listed.split("[,،\\s]+")).map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        return Arrays.stream(Family.values()).filter(family -> names.contains(family.name())).collect(Collectors.toSet());
    }

    static Optional<FileFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
    }
}
