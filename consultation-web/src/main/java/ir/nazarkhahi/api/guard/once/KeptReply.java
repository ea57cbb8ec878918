package ir.nazarkhahi.api.guard.once;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A reply as it is kept: status, media type, location, body. Empty texts for what it did not have. */
record KeptReply(int status, String mediaType, String location, byte[] body) {

    byte[] bytes() {
        byte[] head = (mediaType + "\n" + location).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + head.length + body.length).putInt(status).putInt(head.length).put(head).put(body).array();
    }

    static KeptReply of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int status = buffer.getInt();
        byte[] head = new byte[buffer.getInt()];
        buffer.get(head);
        byte[] body = new byte[buffer.remaining()];
        buffer.get(body);
        String[] parts = new String(head, StandardCharsets.UTF_8).split("\n", 2);
        return new KeptReply(status, parts[0], parts[1], body);
    }

    Response response() {
        Response.ResponseBuilder response = Response.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store").header("Idempotency-Replayed", "true");
        if (!location.isEmpty()) {
            response.header(HttpHeaders.LOCATION, location);
        }
        return body.length == 0 ? response.build() : response.type(mediaType).entity(body).build();
    }
}
