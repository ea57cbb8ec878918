package ir.nazarkhahi.commentary.file;

import static ir.nazarkhahi.gate.sql.NativeSql.instant;
import static ir.nazarkhahi.gate.sql.NativeSql.number;
import static ir.nazarkhahi.gate.sql.NativeSql.query;
import static ir.nazarkhahi.gate.sql.NativeSql.rows;

import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.sql.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One transaction for each step, so that none is open while a document is made or sent. */
@ApplicationScoped
@UseCase
public class FileStore {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** Begins a file, or begins it again. @return its id */
    public long begin(FilePlace place, DocumentFormat format, String fileName, Instant now) {
        find(place, fileName).ifPresent(this::remove);
        run("INSERT INTO commentary_file (consultation_id, hand_over_id, purpose, format, file_name, size, sha256, done, made_at) VALUES (?1, ?2, ?3, ?4, ?5, 0, '', 0, ?6)",
                place.consultationId(), place.handOverId(), place.purpose().name(), format.name(), fileName, now);
        return find(place, fileName).orElseThrow();
    }

    /** Takes everything back that was made there, finished or not; who is still writing it fails at the next chunk. */
    public void withdraw(FilePlace place) {
        query(entities, "SELECT id FROM commentary_file WHERE consultation_id = ?1 AND hand_over_id = ?2 AND purpose = ?3", place.consultationId(), place.handOverId(), place.purpose().name())
                .getResultList().forEach(id -> remove(number(id)));
    }

    private void remove(long fileId) {
        run("DELETE FROM commentary_file_chunk WHERE file_id = ?1", fileId);
        run("DELETE FROM commentary_file WHERE id = ?1", fileId);
    }

    public void chunk(long fileId, int position, byte[] bytes) {
        run("INSERT INTO commentary_file_chunk (file_id, position, bytes) VALUES (?1, ?2, ?3)", fileId, position, bytes);
    }

    public void finish(long fileId, long size, String sha256) {
        run("UPDATE commentary_file SET size = ?1, sha256 = ?2, done = 1 WHERE id = ?3", size, sha256, fileId);
    }

    public boolean isDone(FilePlace place, String fileName) {
        return list(place).stream().anyMatch(file -> file.fileName().equals(fileName));
    }

    /** Finished files only, in the order in which they were made. */
    public List<FileView> list(FilePlace place) {
        return rows(entities, "SELECT id, format, file_name, size, sha256, made_at FROM commentary_file WHERE consultation_id = ?1 AND hand_over_id = ?2 AND purpose = ?3 AND done = 1 ORDER BY id",
                place.consultationId(), place.handOverId(), place.purpose().name()).stream().map(FileStore::view).toList();
    }

    /** @return null behind the last chunk */
    public byte[] read(long fileId, int position) {
        List<?> found = query(entities, "SELECT bytes FROM commentary_file_chunk WHERE file_id = ?1 AND position = ?2", fileId, position).getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    private Optional<Long> find(FilePlace place, String fileName) {
        List<?> found = query(entities, "SELECT id FROM commentary_file WHERE consultation_id = ?1 AND hand_over_id = ?2 AND purpose = ?3 AND file_name = ?4",
                place.consultationId(), place.handOverId(), place.purpose().name(), fileName).getResultList();
        return found.stream().findFirst().map(NativeSql::number);
    }

    private static FileView view(Object[] row) {
        return new FileView(number(row[0]), DocumentFormat.valueOf(row[1].toString()), row[2].toString(), number(row[3]),
                row[4].toString(), instant(row[5]));
    }

    private void run(String sql, Object... parameters) {
        query(entities, sql, parameters).executeUpdate();
    }
}
