package ir.nazarkhahi.api.dump;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.attachment.FileState;
import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.comment.operator.Registration;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Issue 3, point 9. */
class DumpWriterTest {
    private static final String SCHEMA = "urn:nazarkhahi:schema:consultation-dump:1";

    @Test
    void files_that_may_be_seen_are_named_and_persons_are_not() {
        String written = written(new PublishedComment("1405-0012-000001", null, Stance.OPPOSE, "متن", null, "نام‌برده", null, Instant.EPOCH,
                CommentState.PUBLISHED, null, null, null, 7, List.of(file(1, FileState.CLEANED), file(2, FileState.HELD)), null, null, new Registration("LETTER", 7, true), 1));

        assertThat(written).contains("/files/1405-0012-000001/1", "image/png", "\"registration\":{\"late\":true,\"channel\":\"LETTER\"}").doesNotContain("/files/1405-0012-000001/2", "نام‌برده", "عکس خانم");
        assertThat(complaints(written)).isEmpty();
    }

    @Test
    void the_words_that_a_comment_is_on_are_told() {
        String written = written(new PublishedComment("1405-0012-000001", "art_1", Stance.OPPOSE, "متن", null, null, null, Instant.EPOCH,
                CommentState.PUBLISHED, null, null, null, 0, List.of(), new Mark("v1", "سی روز", "ظرف ", " پاسخ", 12, 18), null, null, 1));

        assertThat(written).contains("\"mark\":{\"textVersion\":\"v1\",\"exact\":\"سی روز\",\"prefix\":\"ظرف \",\"suffix\":\" پاسخ\",\"start\":12,\"end\":18}");
        assertThat(complaints(written)).isEmpty();
    }

    private static Set<ValidationMessage> complaints(String written) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(SCHEMA, schema()))))
                .getSchema(SchemaLocation.of(SCHEMA + "#/properties/comments/items")).validate(written, InputFormat.JSON);
    }

    private static AttachedFile file(int number, FileState state) {
        return new AttachedFile(number, 1, number, state, null, FileFormat.PNG, 10, "ab", "cd", 1, 1, "عکس خانم کسی", null);
    }

    private static String written(PublishedComment comment) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            new DumpWriter(json, id -> Optional.empty()).comment(comment);
        }
        return text.toString();
    }

    private static String schema() {
        try (InputStream schema = DumpWriter.class.getResourceAsStream("consultation-dump.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
