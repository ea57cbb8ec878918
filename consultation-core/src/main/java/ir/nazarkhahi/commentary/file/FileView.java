package ir.nazarkhahi.commentary.file;

import ir.nazarkhahi.commentary.document.DocumentFormat;
import java.time.Instant;

/**
 * One line of the manifest.
 *
 * @param size in bytes
 * @param sha256 lower-case hex
 */
public record FileView(long id, DocumentFormat format, String fileName, long size, String sha256, Instant madeAt) {

    public String mediaType() {
        return format.mediaType();
    }
}
