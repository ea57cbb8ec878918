package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The parts of a multipart request by their names. A part that is missing is left to the draft's own rules to complain of. */
final class DraftUpload {
    private final List<EntityPart> parts;

    DraftUpload(List<EntityPart> parts) {
        this.parts = parts == null ? List.of() : parts;
    }

    /** @param maxBytes of the file; one byte more is read, so that too large is seen without reading all of it */
    NewDraft draft(long maxBytes) {
        Optional<EntityPart> file = part("file");
        return new NewDraft(text("title"), text("kind"), text("office"), file.flatMap(EntityPart::getFileName).orElse(null),
                file.map(part -> bytes(part, maxBytes + 1)).orElse(null));
    }

    /** Of the draft as it was read. */
    int version() {
        String version = text("version");
        if (version == null || !version.strip().matches("[0-9]{1,9}")) {
            throw new InvalidInputException("version", version == null ? "required" : "malformed");
        }
        return Integer.parseInt(version.strip());
    }

    private String text(String name) {
        return part(name).map(part -> new String(bytes(part, 64 * 1024), StandardCharsets.UTF_8)).orElse(null);
    }

    private Optional<EntityPart> part(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private static byte[] bytes(EntityPart part, long limit) {
        try (InputStream content = part.getContent()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[32 * 1024];
            for (int read = content.read(buffer); read >= 0 && bytes.size() < limit; read = content.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
