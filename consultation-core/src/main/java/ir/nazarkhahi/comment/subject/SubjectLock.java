package ir.nazarkhahi.comment.subject;

import ir.nazarkhahi.consultation.sealing.IntakeLock;
import ir.nazarkhahi.consultation.sealing.IntakeLock.Gate;
import ir.nazarkhahi.news.NewsLock;
import ir.nazarkhahi.news.NewsNames;
import ir.nazarkhahi.news.item.NewsState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/** Holds off whatever would end the taking of comments while they are written. */
public final class SubjectLock {
    private SubjectLock() {}

    /** To be called inside the transaction that writes the comments. @return for each of the asked subjects that exists */
    public static Map<Long, Gate> gates(Connection connection, Set<Long> subjectIds) throws SQLException {
        Map<Long, Gate> gates = new HashMap<>(IntakeLock.gates(connection, only(subjectIds, id -> !NewsNames.isId(id))));
        NewsLock.states(connection, only(subjectIds, NewsNames::isId)).forEach((id, state) -> gates.put(id, gate(state)));
        return gates;
    }

    private static Gate gate(NewsState state) {
        return switch (state) {
            case PUBLISHED -> Gate.OPEN;
            case WITHDRAWN -> Gate.WITHDRAWN;
            case DRAFT -> Gate.SHUT;
        };
    }

    private static Set<Long> only(Set<Long> ids, LongPredicate wanted) {
        return ids.stream().filter(wanted::test).collect(Collectors.toSet());
    }
}
