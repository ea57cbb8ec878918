package ir.nazarkhahi.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of db/demo. */
final class DemoFile {

    private DemoFile() {}

    static byte[] bytes(String name) {
        try (InputStream file = open(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Iterable<JsonObject> objects(String name) {
        try (JsonReader reader = Json.createReader(open(name))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class);
        }
    }

    static JsonObject object(String name) {
        try (JsonReader reader = Json.createReader(open(name))) {
            return reader.readObject();
        }
    }

    private static InputStream open(String name) {
        InputStream file = DemoFile.class.getResourceAsStream("/db/demo/" + name);
        if (file == null) {
            throw new IllegalStateException("db/demo/" + name + " is missing");
        }
        return file;
    }
}
