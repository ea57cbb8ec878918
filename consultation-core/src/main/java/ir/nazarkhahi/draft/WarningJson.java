package ir.nazarkhahi.draft;

import ir.nazarkhahi.draft.importing.ImportWarning;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** Warnings as they are stored with the version they belong to. */
final class WarningJson {

    private WarningJson() {}

    static String of(List<ImportWarning> warnings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (ImportWarning warning : warnings) {
            array.add(Json.createObjectBuilder().add("code", warning.code()).add("line", warning.line())
                    .add("args", Json.createArrayBuilder(warning.args())));
        }
        return array.build().toString();
    }

    static List<ImportWarning> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(WarningJson::warning).toList();
        }
    }

    private static ImportWarning warning(JsonObject object) {
        List<String> args = object.getJsonArray("args").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        return new ImportWarning(object.getString("code"), object.getInt("line"), args);
    }
}
