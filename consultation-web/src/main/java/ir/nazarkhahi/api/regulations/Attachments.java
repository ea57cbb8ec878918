package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.api.regulations.JsonApi.Attributes;
import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.function.Function;

/** The one thing that may be included: files of a comment, as cleaned copies; of others only that there are some. */
final class Attachments {
    private Attachments() {}

    /** @throws InvalidInputException if something else was asked for */
    static boolean asked(String include) {
        if (include != null && !include.isBlank() && !include.equals("attachments")) {
            throw new InvalidInputException("include", "unknown");
        }
        return include != null && !include.isBlank();
    }

    static JsonArrayBuilder of(PublishedComment comment, Function<String, String> address) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        comment.files().forEach(file -> all.add(attachment(comment.ref(), file, address)));
        return all;
    }

    private static JsonObjectBuilder attachment(String ref, AttachedFile file, Function<String, String> address) {
        Attributes attributes = new Attributes().with("docOrder", file.number()).with("title", "Attachment " + file.number());
        if (file.isShown()) {
            attributes.with("fileFormats", Json.createArrayBuilder().add(Json.createObjectBuilder().add("fileUrl", address.apply("/files/" + ref + "/" + file.number()))
                    .add("format", file.format().extension()).add("size", file.size())));
        } else {
            attributes.with("restrictReasonType", "Other").with("restrictReason", "not shown");
        }
        return JsonApi.resource("attachments", ref + "-" + file.number(), attributes, path -> address.apply("/v4/comments/" + ref));
    }
}
