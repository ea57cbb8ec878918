package ir.nazarkhahi.draft.version;

import ir.nazarkhahi.gate.sql.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class VersionRepository {
    private static final int ROWS_AT_ONCE = 200;
    /** Characters in one statement, well below the server's packet of 16 MB. */
    private static final int CHARACTERS_AT_ONCE = 1_000_000;
    private static final int COLUMNS = 11;
    private static final String INSERT = "insert into provision"
            + " (version_id, ordinal, depth, e_id, parent_e_id, type, number, label, heading, text, lineage) values ";

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Optional<DraftVersion> byId(long id) {
        return Optional.ofNullable(entities.find(DraftVersion.class, id));
    }

    /** Oldest first. */
    List<DraftVersion> of(long draftId) {
        return entities.createQuery("select v from DraftVersion v where v.draftId = :draft order by v.number", DraftVersion.class)
                .setParameter("draft", draftId).getResultList();
    }

    List<ProvisionView> provisions(long versionId) {
        return entities.createQuery("select p from Provision p where p.versionId = :version order by p.ordinal", Provision.class)
                .setParameter("version", versionId).setHint("eclipselink.read-only", "true").getResultStream().map(Provision::view).toList();
    }

    /** As the running transaction sees it: what is read for reading only is read beside it. */
    List<Long> lineages(long versionId) {
        return NativeSql.query(entities, "SELECT lineage FROM provision WHERE version_id = ?1 ORDER BY ordinal", versionId).getResultList()
                .stream().map(NativeSql::number).toList();
    }

    Optional<ProvisionView> provision(long id) {
        return Optional.ofNullable(entities.find(Provision.class, id)).map(Provision::view);
    }

    Optional<ProvisionView> provision(long versionId, String eId) {
        return entities.createQuery("select p from Provision p where p.versionId = :version and p.eId = :eId", Provision.class)
                .setParameter("version", versionId).setParameter("eId", eId).getResultStream().findFirst().map(Provision::view);
    }

    DraftVersion add(DraftVersion version, List<PlacedProvision> provisions) {
        entities.persist(version);
        entities.flush();
        int start = 0;
        while (start < provisions.size()) {
            int end = endOfBatch(provisions, start);
            insert(version.id(), start, provisions.subList(start, end));
            start = end;
        }
        return version;
    }

    private static int endOfBatch(List<PlacedProvision> provisions, int start) {
        int end = start;
        long characters = 0;
        while (end < provisions.size() && end - start < ROWS_AT_ONCE && (end == start || characters < CHARACTERS_AT_ONCE)) {
            characters += provisions.get(end).text().length();
            end++;
        }
        return end;
    }

    /** Straight to the driver: one statement for many rows, which a mapped or a native query of JPA does far more slowly. */
    private void insert(long versionId, int firstOrdinal, List<PlacedProvision> batch) {
        try (PreparedStatement insert = entities.unwrap(Connection.class).prepareStatement(INSERT + rows(batch.size()))) {
            int parameter = 1;
            for (int i = 0; i < batch.size(); i++) {
                for (Object value : values(versionId, firstOrdinal + i, batch.get(i))) {
                    insert.setObject(parameter++, value);
                }
            }
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private static Object[] values(long versionId, int ordinal, PlacedProvision p) {
        return new Object[] {versionId, ordinal, p.depth(), p.eId(), p.parentEId(), p.type().name(), p.number(), p.label(), p.heading(), p.text(),
            p.lineage()};
    }

    private static String rows(int count) {
        return String.join(", ", Collections.nCopies(count, "(" + String.join(", ", Collections.nCopies(COLUMNS, "?")) + ")"));
    }
}
