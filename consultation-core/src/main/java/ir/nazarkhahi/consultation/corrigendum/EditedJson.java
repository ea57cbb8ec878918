package ir.nazarkhahi.consultation.corrigendum;

import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.draft.version.EditedProvision;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** A text that is no version yet, as it waits in a column. Lineages are written as text: JSON's numbers need not hold them. */
final class EditedJson {
    private EditedJson() {}

    static String write(List<EditedProvision> provisions) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        provisions.forEach(provision -> array.add(object(provision)));
        return array.build().toString();
    }

    static List<EditedProvision> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(EditedJson::provision).toList();
        }
    }

    private static JsonObjectBuilder object(EditedProvision provision) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("type", provision.type().name()).add("depth", provision.depth())
                .add("label", provision.label()).add("heading", provision.heading()).add("text", provision.text());
        if (provision.lineage() != null) {
            object.add("lineage", Long.toString(provision.lineage()));
        }
        if (provision.number() != null) {
            object.add("number", provision.number());
        }
        return object;
    }

    private static EditedProvision provision(JsonObject object) {
        String lineage = object.getString("lineage", null);
        return new EditedProvision(lineage == null ? null : Long.valueOf(lineage), ProvisionType.valueOf(object.getString("type")), object.getInt("depth"),
                object.getString("number", null), object.getString("label"), object.getString("heading"), object.getString("text"));
    }
}
