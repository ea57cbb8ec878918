package ir.nazarkhahi.gate.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What rows have to fulfil, all of it, together with the arguments for {@link Sql}. Columns are code, never input. */
public final class Conditions {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /** @param values null for any */
    public Conditions among(String column, Collection<?> values) {
        return values == null ? this : and(column + " IN " + Sql.places(values.size()), values.toArray());
    }

    public Conditions within(String column, Span span) {
        if (span.from() != null) {
            and(column + " >= ?", span.from());
        }
        if (span.before() != null) {
            and(column + " < ?", span.before());
        }
        return this;
    }

    public Conditions and(String condition, Object... itsArguments) {
        text.append(" AND ").append(condition);
        arguments.addAll(List.of(itsArguments));
        return this;
    }

    /** To be written behind a condition that is there already: begins with AND, or is empty. */
    public String text() {
        return text.toString();
    }

    /** Those of the conditions, and then more. */
    public Object[] arguments(Object... more) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
