package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.commentary.export.DocumentService;
import ir.nazarkhahi.commentary.file.FileView;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A stored document on its way out, with its hash as the entity tag. */
public final class Sent {

    private Sent() {}

    public static Response.ResponseBuilder of(DocumentService documents, FileView file) {
        StreamingOutput body = out -> documents.copy(file, out);
        return Response.ok(body).header(HttpHeaders.CONTENT_TYPE, file.mediaType()).header(HttpHeaders.CONTENT_LENGTH, file.size()).tag(file.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"");
    }
}
