package ir.nazarkhahi.api.consultation;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;

/** {@code {"version": 3}} where a body need not be sent at all. */
final class ReadVersion {

    private ReadVersion() {}

    /** @return null if nothing was sent */
    static Integer of(String body) {
        if (body == null || body.isBlank()) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject sent = reader.readObject();
            return sent.containsKey("version") && !sent.isNull("version") ? sent.getJsonNumber("version").intValueExact() : null;
        } catch (JsonException | ClassCastException | ArithmeticException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
