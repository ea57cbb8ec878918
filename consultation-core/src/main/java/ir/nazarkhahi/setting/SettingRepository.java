package ir.nazarkhahi.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SettingRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** One value said somewhere. */
    record Said(long officeId, String name, String value) {}

    List<Said> all() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("SELECT office_id, name, value FROM setting").getResultList();
        return rows.stream().map(row -> new Said(((Number) row[0]).longValue(), (String) row[1], (String) row[2])).toList();
    }

    Optional<String> at(long officeId, String name) {
        return entities.createNativeQuery("SELECT value FROM setting WHERE office_id = ?1 AND name = ?2")
                .setParameter(1, officeId).setParameter(2, name).getResultStream().findFirst().map(String.class::cast);
    }

    void say(long officeId, String name, String value) {
        entities.createNativeQuery("INSERT INTO setting (office_id, name, value) VALUES (?1, ?2, ?3) ON DUPLICATE KEY UPDATE value = VALUES(value)")
                .setParameter(1, officeId).setParameter(2, name).setParameter(3, value).executeUpdate();
    }

    void unsay(long officeId, String name) {
        entities.createNativeQuery("DELETE FROM setting WHERE office_id = ?1 AND name = ?2")
                .setParameter(1, officeId).setParameter(2, name).executeUpdate();
    }
}
