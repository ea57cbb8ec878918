package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.draft.review.ChangeJson;
import ir.nazarkhahi.draft.review.change.Change;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One operation of a review. Each takes the fields that it needs and no others.
 *
 * @param version of the review as it was read
 * @param provision its id in the review
 * @param with MERGE
 * @param offset SPLIT: where in the text, in UTF-16 units
 * @param type RETYPE
 * @param number RENUMBER; none if missing
 * @param following RENUMBER: those of its kind after it count on
 * @param to MOVE
 * @param label EDIT; stays if missing
 * @param heading EDIT; stays if missing
 * @param text EDIT; stays if missing
 */
public record StepJson(Integer version,
        @Schema(enumeration = {"MERGE", "SPLIT", "RETYPE", "RENUMBER", "MOVE", "EDIT", "REMOVE"}) String operation, String provision,
        @Schema(enumeration = {"NEXT", "PREVIOUS"}) String with, Integer offset, String type, String number, Boolean following,
        @Schema(enumeration = {"IN", "OUT"}) String to, String label, String heading, String text) {

    Change change(int step) {
        return ChangeJson.read(object(), "n" + step);
    }

    private JsonObject object() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        add(object, "operation", operation);
        add(object, "provision", provision);
        add(object, "with", with);
        add(object, "type", type);
        add(object, "number", number);
        add(object, "to", to);
        add(object, "label", label);
        add(object, "heading", heading);
        add(object, "text", text);
        if (offset != null) {
            object.add("offset", offset);
        }
        return object.add("following", Boolean.TRUE.equals(following)).build();
    }

    private static void add(JsonObjectBuilder object, String name, String value) {
        if (value != null) {
            object.add(name, value);
        }
    }
}
