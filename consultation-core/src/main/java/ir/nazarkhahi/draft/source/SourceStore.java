package ir.nazarkhahi.draft.source;

import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.sql.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** Keeps imported files. Joins the running transaction; there is no way to change one, or to delete what belongs to a draft. */
@ApplicationScoped
public class SourceStore {
    private static final int CHUNK = 512 * 1024;
    private static final int LONGEST_NAME = 255;

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** @param draftId null while it waits for its import @return its id */
    public long keep(Long draftId, String fileName, String mediaType, byte[] bytes) {
        DraftSource source = new DraftSource(draftId, shortened(fileName), mediaType, bytes.length, sha256(bytes));
        entities.persist(source);
        entities.flush();
        for (int position = 0; position * CHUNK < bytes.length; position++) {
            byte[] chunk = Arrays.copyOfRange(bytes, position * CHUNK, Math.min(bytes.length, (position + 1) * CHUNK));
            entities.createNativeQuery("insert into draft_source_chunk (source_id, position, bytes) values (?1, ?2, ?3)")
                    .setParameter(1, source.id()).setParameter(2, position).setParameter(3, chunk).executeUpdate();
        }
        return source.id();
    }

    /** What waited has become a draft. */
    public void belong(long id, long draftId, String mediaType) {
        NativeSql.query(entities, "UPDATE draft_source SET draft_id = ?1, media_type = ?2 WHERE id = ?3 AND draft_id IS NULL", draftId, mediaType, id).executeUpdate();
    }

    /** Deletes what waits and is given up; what belongs to a draft stays. */
    public void discard(long id) {
        NativeSql.query(entities, "DELETE c FROM draft_source_chunk c JOIN draft_source s ON s.id = c.source_id WHERE s.id = ?1 AND s.draft_id IS NULL", id).executeUpdate();
        NativeSql.query(entities, "DELETE FROM draft_source WHERE id = ?1 AND draft_id IS NULL", id).executeUpdate();
    }

    /** @throws NotFoundException if there is no such file */
    public SourceView view(long id) {
        DraftSource source = entities.find(DraftSource.class, id);
        if (source == null) {
            throw new NotFoundException("source");
        }
        return source.view();
    }

    /** The file as it came; at most the import limit in memory. */
    public byte[] bytes(long id) {
        List<?> chunks = entities.createNativeQuery("select bytes from draft_source_chunk where source_id = ?1 order by position")
                .setParameter(1, id).getResultList();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        chunks.forEach(chunk -> whole.writeBytes((byte[]) chunk));
        return whole.toByteArray();
    }

    private static String shortened(String fileName) {
        String name = fileName == null || fileName.isBlank() ? "-" : fileName.strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
