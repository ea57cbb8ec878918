package ir.nazarkhahi.gate.sql;

import ir.nazarkhahi.gate.InstantConverter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Statements in the database's own words, parameters in their order from {@code ?1}, and what their columns hold. */
public final class NativeSql {
    private static final InstantConverter UTC = new InstantConverter();

    private NativeSql() {}

    /** @param parameters an instant becomes what its column holds */
    public static Query query(EntityManager entities, String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i] instanceof Instant instant ? stored(instant) : parameters[i]);
        }
        return query;
    }

    /** Of a statement with more than one column. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> rows(EntityManager entities, String sql, Object... parameters) {
        return query(entities, sql, parameters).getResultList();
    }

    public static long number(Object column) {
        return ((Number) column).longValue();
    }

    /** @return null for null */
    public static String text(Object column) {
        return column == null ? null : column.toString();
    }

    public static Instant instant(Object column) {
        return UTC.convertToEntityAttribute(column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column);
    }

    public static LocalDateTime stored(Instant instant) {
        return UTC.convertToDatabaseColumn(instant);
    }
}
