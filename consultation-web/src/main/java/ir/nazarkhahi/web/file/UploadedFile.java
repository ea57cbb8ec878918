package ir.nazarkhahi.web.file;

import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file as a form brings it; the field is called {@code file}. */
public final class UploadedFile {

    private UploadedFile() {}

    public static String name(Part file) {
        return file == null ? null : file.getSubmittedFileName();
    }

    /**
     * @param ifEmpty the code of the words about a missing or empty file
     * @throws InvalidInputException if none was chosen, or it is empty
     */
    public static byte[] bytes(Part file, String ifEmpty) {
        if (file == null || file.getSize() == 0) {
            throw new InvalidInputException("file", ifEmpty);
        }
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
