package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file as a form brings it; the field is called {@code file}. */
final class Uploaded {

    private Uploaded() {}

    static String name(Part file) {
        return file == null ? null : file.getSubmittedFileName();
    }

    /** @throws InvalidInputException if none was chosen, or it is empty */
    static byte[] bytes(Part file) {
        if (file == null || file.getSize() == 0) {
            throw new InvalidInputException("file", "document_empty");
        }
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
