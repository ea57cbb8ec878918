package ir.nazarkhahi.attachment.store;

import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.keys.Sealer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.sql.DataSource;

/** Table {@code attachment_chunk}. A sealed chunk is bound to its file and its place, so that none can be moved or left out unseen. */
@ApplicationScoped
class DatabaseStore implements AttachmentStore {
    static final int CHUNK = 512 * 1024;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private Sealer sealer;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    @Override
    public Written write(long id, Copy copy, InputStream content) throws IOException {
        sql.update("DELETE FROM attachment_chunk WHERE attachment_id = ? AND copy = ?", id, copy);
        MessageDigest digest = sha256();
        long size = 0;
        int position = 0;
        byte[] next = content.readNBytes(CHUNK);
        do {
            byte[] chunk = next;
            next = content.readNBytes(CHUNK);
            digest.update(chunk);
            size += chunk.length;
            byte[] kept = copy == Copy.ORIGINAL ? sealer.seal(chunk, bound(id, position, next.length == 0)) : chunk;
            sql.update("INSERT INTO attachment_chunk (attachment_id, copy, position, bytes) VALUES (?, ?, ?, ?)", id, copy, position, kept);
            position++;
        } while (next.length > 0);
        return new Written(size, digest.digest());
    }

    @Override
    public InputStream open(long id, Copy copy) {
        int chunks = sql.first("SELECT COUNT(*) FROM attachment_chunk WHERE attachment_id = ? AND copy = ?", row -> row.getInt(1), id, copy).orElse(0);
        if (chunks == 0) {
            throw new NotFoundException("file");
        }
        return new ChunkStream(position -> position < chunks ? read(id, copy, position, position == chunks - 1) : Optional.empty());
    }

    private Optional<byte[]> read(long id, Copy copy, int position, boolean last) {
        return sql.first("SELECT bytes FROM attachment_chunk WHERE attachment_id = ? AND copy = ? AND position = ?", row -> row.getBytes(1), id, copy, position)
                .map(bytes -> copy == Copy.ORIGINAL ? sealer.open(bytes, bound(id, position, last)) : bytes);
    }

    private static byte[] bound(long id, int position, boolean last) {
        return ("attachment_chunk:" + id + ":" + position + (last ? ":last" : "")).getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
