package ir.nazarkhahi.draft.review;

import ir.nazarkhahi.draft.review.change.Change;
import ir.nazarkhahi.draft.review.change.Edit;
import ir.nazarkhahi.draft.review.change.Merge;
import ir.nazarkhahi.draft.review.change.Move;
import ir.nazarkhahi.draft.review.change.Remove;
import ir.nazarkhahi.draft.review.change.Renumber;
import ir.nazarkhahi.draft.review.change.Retype;
import ir.nazarkhahi.draft.review.change.Split;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Locale;

/** Changes in the form in which they are stored, which is also the form in which the API takes them. */
public final class ChangeJson {

    private ChangeJson() {}

    static Change read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject object = reader.readObject();
            return read(object, object.getString("as", ""));
        }
    }

    /**
     * @param as what a new provision would be called
     * @throws InvalidInputException naming the field that is missing or malformed
     */
    public static Change read(JsonObject object, String as) {
        String provision = required(object, "provision");
        return switch (required(object, "operation")) {
            case "MERGE" -> new Merge(provision, oneOf(object, "with", "NEXT", "PREVIOUS"));
            case "SPLIT" -> new Split(provision, offset(object), as);
            case "RETYPE" -> new Retype(provision, type(required(object, "type")));
            case "RENUMBER" -> new Renumber(provision, text(object, "number"), object.getBoolean("following", false));
            case "MOVE" -> new Move(provision, oneOf(object, "to", "IN", "OUT"));
            case "EDIT" -> new Edit(provision, text(object, "label"), text(object, "heading"), text(object, "text"));
            case "REMOVE" -> new Remove(provision);
            default -> throw new InvalidInputException("operation", "unknown_operation");
        };
    }

    static String of(Change change) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("operation", name(change)).add("provision", change.provision());
        if (change instanceof Merge merge) {
            object.add("with", merge.next() ? "NEXT" : "PREVIOUS");
        } else if (change instanceof Split split) {
            object.add("offset", split.offset()).add("as", split.as());
        } else if (change instanceof Retype retype) {
            object.add("type", retype.type().name());
        } else if (change instanceof Renumber renumber) {
            add(object, "number", renumber.number()).add("following", renumber.following());
        } else if (change instanceof Move move) {
            object.add("to", move.inwards() ? "IN" : "OUT");
        } else if (change instanceof Edit edit) {
            add(add(add(object, "label", edit.label()), "heading", edit.heading()), "text", edit.text());
        }
        return object.build().toString();
    }

    static String name(Change change) {
        return change.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static JsonObjectBuilder add(JsonObjectBuilder object, String name, String value) {
        return value == null ? object : object.add(name, value);
    }

    private static String required(JsonObject object, String name) {
        String value = text(object, name);
        if (value == null || value.isBlank()) {
            throw new InvalidInputException(name, "required");
        }
        return value;
    }

    private static String text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new InvalidInputException(name, "malformed");
    }

    private static int offset(JsonObject object) {
        JsonValue value = object.get("offset");
        if (value instanceof JsonNumber number && number.isIntegral() && number.bigIntegerValue().bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        throw new InvalidInputException("offset", value == null ? "required" : "malformed");
    }

    private static boolean oneOf(JsonObject object, String name, String yes, String no) {
        String value = required(object, name);
        if (!value.equals(yes) && !value.equals(no)) {
            throw new InvalidInputException(name, "malformed");
        }
        return value.equals(yes);
    }

    private static ProvisionType type(String name) {
        try {
            return ProvisionType.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("type", "malformed");
        }
    }
}
