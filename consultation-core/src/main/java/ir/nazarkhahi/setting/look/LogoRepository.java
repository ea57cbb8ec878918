package ir.nazarkhahi.setting.look;

import ir.nazarkhahi.gate.sql.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class LogoRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Optional<byte[]> find(String sha256) {
        List<?> found = NativeSql.query(entities, "SELECT png FROM logo WHERE sha256 = ?1", sha256).getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    /** Nothing happens if it is there. */
    void keep(String sha256, byte[] png) {
        NativeSql.query(entities, "INSERT INTO logo (sha256, png, created_at) VALUES (?1, ?2, ?3) ON DUPLICATE KEY UPDATE sha256 = sha256", sha256, png, Instant.now()).executeUpdate();
    }
}
