package ir.nazarkhahi.api.guard.once;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.gate.BrokenRuleException;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a request's body whole, up to a limit. */
final class Body {
    /** Of the public: room for the longest comment with every character escaped, and for one that is too long to be told so. */
    private static final int PUBLIC_LIMIT = 2 << 20;
    private static final int STAFF_LIMIT = 16 << 20;
    /** Room for the largest document that is told to be too large, and its form. */
    private static final int FORM_LIMIT = 48 << 20;
    private static final int MOST_DRAINED = 64 << 20;
    private static final byte[] PROOF = "\"altcha\"".getBytes(StandardCharsets.US_ASCII);

    private Body() {}

    /** Larger than anything this call takes. */
    static final class TooLargeException extends BrokenRuleException {
        private static final long serialVersionUID = 1L;

        TooLargeException(int limit) {
            super(Category.TOO_LARGE, "body_too_large", "the body is larger than " + limit + " bytes");
        }
    }

    static int limit(Actor actor, MediaType type) {
        if (actor.kind() == Actor.Kind.PUBLIC) {
            return PUBLIC_LIMIT;
        }
        return type != null && type.getType().equals("multipart") ? FORM_LIMIT : STAFF_LIMIT;
    }

    /** @param length as announced, -1 if it was not */
    static byte[] read(InputStream stream, int length, int limit) throws IOException {
        byte[] body = length > limit ? null : stream.readNBytes(limit + 1);
        if (body == null || body.length > limit) {
            drain(stream);
            throw new TooLargeException(limit);
        }
        return body;
    }

    /** Many clients hear an answer only once they have sent all they wanted to. */
    private static void drain(InputStream stream) throws IOException {
        byte[] waste = new byte[1 << 16];
        int read = 0;
        for (int drained = 0; drained < MOST_DRAINED && read >= 0; drained += read) {
            read = stream.read(waste);
        }
    }

    static void requireUtf8(byte[] body, MediaType type) {
        if (type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            } catch (CharacterCodingException malformed) {
                throw new JsonException("not UTF-8", malformed);
            }
        }
    }

    /** The body as it counts for "the same body": a proof of work and a multipart boundary are others each time it is sent. */
    static byte[] comparable(byte[] body, MediaType type) {
        if (type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            return indexOf(body, PROOF, 0) < 0 ? body : withoutProof(body);
        }
        String boundary = type == null ? null : type.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty() || !type.getType().equals("multipart")) {
            return body;
        }
        return without(boundary.getBytes(StandardCharsets.ISO_8859_1), body.clone());
    }

    private static byte[] withoutProof(byte[] body) {
        try (JsonReader json = Json.createReader(new ByteArrayInputStream(body))) {
            JsonValue sent = json.readValue();
            return sent instanceof JsonObject object
                    ? Json.createObjectBuilder(object).remove("altcha").build().toString().getBytes(StandardCharsets.UTF_8) : body;
        } catch (JsonException refusedLater) {
            return body;
        }
    }

    private static byte[] without(byte[] boundary, byte[] body) {
        for (int at = indexOf(body, boundary, 0); at >= 0; at = indexOf(body, boundary, at)) {
            Arrays.fill(body, at, at + boundary.length, (byte) '-');
            at += boundary.length;
        }
        return body;
    }

    private static int indexOf(byte[] body, byte[] wanted, int from) {
        for (int at = from; at + wanted.length <= body.length; at++) {
            if (body[at] == wanted[0] && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
