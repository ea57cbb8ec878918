package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.gate.bulk.BulkRow;
import ir.nazarkhahi.keys.Sealer;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The words exactly as sent, and the salt, sealed. */
public record OriginalRow(long commentId, byte[] sealed) implements BulkRow {
    public static final String INSERT = "INSERT INTO comment_original (comment_id, sealed) VALUES (?, ?)";
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** @param wording null if none was suggested; {@code descriptions} of its files, in their order */
    public static OriginalRow of(long commentId, String text, String wording, byte[] salt, List<String> descriptions, Sealer sealer) {
        JsonObjectBuilder object = JSON.createObjectBuilder().add("text", text).add("salt", HexFormat.of().formatHex(salt));
        if (wording != null) {
            object.add("wording", wording);
        }
        if (!descriptions.isEmpty()) {
            object.add("descriptions", JSON.createArrayBuilder(descriptions));
        }
        return new OriginalRow(commentId, sealer.seal(object.build().toString().getBytes(StandardCharsets.UTF_8), Sealer.row("comment_original", commentId)));
    }

    @Override
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setLong(from, commentId);
        insert.setBytes(from + 1, sealed);
    }
}
