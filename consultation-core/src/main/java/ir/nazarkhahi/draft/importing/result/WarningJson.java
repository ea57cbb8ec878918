package ir.nazarkhahi.draft.importing.result;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** Warnings in the form in which they are stored with what was imported. */
public final class WarningJson {

    private WarningJson() {}

    public static String of(List<ImportWarning> warnings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (ImportWarning warning : warnings) {
            array.add(Json.createObjectBuilder().add("code", warning.code()).add("line", warning.line())
                    .add("args", Json.createArrayBuilder(warning.args())));
        }
        return array.build().toString();
    }

    public static List<ImportWarning> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(WarningJson::warning).toList();
        }
    }

    private static ImportWarning warning(JsonObject object) {
        List<String> args = object.getJsonArray("args").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        return new ImportWarning(object.getString("code"), object.getInt("line"), args);
    }
}
