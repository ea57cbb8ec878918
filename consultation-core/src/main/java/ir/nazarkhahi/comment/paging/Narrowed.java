package ir.nazarkhahi.comment.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which comments a list has, as conditions on columns that every table of this room names alike.
 *
 * @param provisionId null for all; 0 for the whole
 * @param stance null for all
 */
public record Narrowed(long consultationId, Long provisionId, String stance) {

    public String where() {
        return "consultation_id = ?" + (provisionId == null ? "" : " AND provision_id = ?") + (stance == null ? "" : " AND stance = ?");
    }

    /** Those of {@link #where}, in its order, then the given ones. */
    public Object[] arguments(Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(consultationId);
        if (provisionId != null) {
            arguments.add(provisionId);
        }
        if (stance != null) {
            arguments.add(stance);
        }
        arguments.addAll(Arrays.asList(more));
        return arguments.toArray();
    }
}
