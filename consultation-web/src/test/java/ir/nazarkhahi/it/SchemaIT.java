package ir.nazarkhahi.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The migrations are the only owner of the schema: what the classes say of it has to be true. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {
    @Inject
    private Tx tx;

    @Test
    void every_entity_can_be_read_from_the_migrated_schema() {
        Set<EntityType<?>> entities = tx.run(em -> em.getMetamodel().getEntities());

        assertThat(entities).hasSizeGreaterThan(5);
        entities.forEach(entity -> assertThat(readable(entity)).as(entity.getName()).isTrue());
    }

    @Test
    void every_table_has_a_primary_key_and_compares_byte_by_byte() {
        List<?> without = tx.run(em -> em.createNativeQuery("""
                SELECT t.table_name FROM information_schema.tables t
                WHERE t.table_schema = DATABASE() AND t.table_name <> 'flyway_schema_history' AND (t.table_collation <> 'utf8mb4_bin'
                    OR NOT EXISTS (SELECT 1 FROM information_schema.table_constraints c WHERE c.table_schema = t.table_schema
                        AND c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY'))""").getResultList());

        assertThat(without).isEmpty();
    }

    @Test
    void instants_are_kept_with_microseconds_everywhere() {
        List<?> coarse = tx.run(em -> em.createNativeQuery("""
                SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
                WHERE table_schema = DATABASE() AND data_type IN ('datetime', 'timestamp') AND datetime_precision <> 6
                    AND table_name <> 'flyway_schema_history'""").getResultList());

        assertThat(coarse).isEmpty();
    }

    /** All columns are named in the statement, so one that is missing fails, also on an empty table. */
    private boolean readable(EntityType<?> entity) {
        return tx.run(em -> em.createQuery("select e from " + entity.getName() + " e", entity.getJavaType()).setMaxResults(1).getResultList()) != null;
    }
}
