package ir.nazarkhahi.consultation;

import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class ConsultationRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** Takes the next number of the year, under the lock of that year's row until the transaction ends: no gaps. */
    int nextNumber(int solarYear) {
        entities.createNativeQuery("INSERT INTO consultation_number (solar_year, last_number) VALUES (?, 1) ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .setParameter(1, solarYear).executeUpdate();
        Object number = entities.createNativeQuery("SELECT last_number FROM consultation_number WHERE solar_year = ?").setParameter(1, solarYear).getSingleResult();
        return ((Number) number).intValue();
    }

    void add(Consultation consultation) {
        entities.persist(consultation);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<Consultation> byCode(String code) {
        return query("select c from Consultation c where c.code = :code").setParameter("code", Digits.latin(code)).getResultStream().findFirst();
    }

    Optional<Consultation> byId(long id) {
        return Optional.ofNullable(entities.find(Consultation.class, id));
    }

    /** Nobody else can change or seal it, or commit a comment to it, until the transaction ends. */
    Optional<Consultation> lock(String code) {
        return query("select c from Consultation c where c.code = :code").setParameter("code", Digits.latin(code))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Consultation> lock(long id) {
        return Optional.ofNullable(entities.find(Consultation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Map<Long, Integer> versions() {
        return entities.createQuery("select c.id, c.version from Consultation c", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    List<Long> dueForSealing(Instant closedBefore) {
        return entities.createQuery("select c.id from Consultation c where c.stage = :published and c.sealedAt is null and c.closesAt <= :before", Long.class)
                .setParameter("published", Stage.PUBLISHED).setParameter("before", closedBefore).getResultList();
    }

    /** @param plannedBelow the offices whose unpublished plans may be seen, by path; with none of them only what is public */
    Page<Consultation> find(ConsultationFilter filter, String officePath, List<String> plannedBelow, Instant now) {
        Criteria criteria = new Criteria();
        addVisible(plannedBelow, criteria);
        addStatuses(filter.statuses(), now, criteria);
        if (filter.kind() != null && !filter.kind().isBlank()) {
            criteria.parts.add("c.kind = " + criteria.bind(filter.kind()));
        }
        if (officePath != null) {
            criteria.parts.add("c.officePath like " + criteria.bind(officePath + "%"));
        }
        addWords(Folding.fold(filter.query()), criteria);
        List<Consultation> items = criteria.applied(query("select c from Consultation c where " + criteria + order(filter.order())))
                .setFirstResult(filter.page() * filter.size()).setMaxResults(filter.size()).getResultList();
        Long total = criteria.applied(entities.createQuery("select count(c) from Consultation c where " + criteria, Long.class)).getSingleResult();
        return new Page<>(items, total, filter.page(), filter.size());
    }

    private TypedQuery<Consultation> query(String jpql) {
        return entities.createQuery(jpql, Consultation.class);
    }

    private static void addVisible(List<String> plannedBelow, Criteria criteria) {
        String mine = plannedBelow.stream().map(path -> " or c.officePath like " + criteria.bind(path + "%")).collect(Collectors.joining());
        criteria.parts.add("(c.publishedAt is not null" + mine + ")");
    }

    private static void addStatuses(Set<ConsultationStatus> statuses, Instant now, Criteria criteria) {
        if (!statuses.isEmpty()) {
            criteria.parts.add(statuses.stream().map(status -> condition(status, now, criteria)).collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    /** The same rule as {@link ConsultationStatus#at}, in the database's words. */
    private static String condition(ConsultationStatus status, Instant now, Criteria criteria) {
        String published = "c.stage = " + criteria.bind(Stage.PUBLISHED);
        return switch (status) {
            case PLANNED -> "c.stage = " + criteria.bind(Stage.PLANNED) + " or (" + published + " and c.sealedAt is null and c.opensAt > " + criteria.bind(now) + ")";
            case OPEN -> "(" + published + " and c.sealedAt is null and c.opensAt <= " + criteria.bind(now) + " and c.closesAt > " + criteria.bind(now) + ")";
            case CLOSED -> "(" + published + " and (c.sealedAt is not null or c.closesAt <= " + criteria.bind(now) + "))";
            default -> "c.stage = " + criteria.bind(Stage.valueOf(status.name()));
        };
    }

    private static void addWords(String folded, Criteria criteria) {
        Stream.of(folded.split(" ")).filter(word -> !word.isEmpty()).limit(ConsultationFilter.MOST_WORDS).map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%").forEach(like ->
                criteria.parts.add("(c.foldedTitle like " + criteria.bind(like) + " escape '!' or c.code like " + criteria.bind(like) + " escape '!')"));
    }

    /** Parts that must all hold, and the values in them by the names they were given. */
    private static final class Criteria {
        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        String bind(Object value) {
            String name = "value" + values.size();
            values.put(name, value);
            return ":" + name;
        }

        <T> TypedQuery<T> applied(TypedQuery<T> query) {
            query.getParameters().forEach(parameter -> query.setParameter(parameter.getName(), values.get(parameter.getName())));
            return query;
        }

        @Override
        public String toString() {
            return String.join(" and ", parts);
        }
    }

    private static String order(ConsultationFilter.Order order) {
        return switch (order) {
            case NEWEST -> " order by c.publishedAt desc, c.id desc";
            case CLOSING_SOON -> " order by c.closesAt, c.id";
            case CLOSING_LATE -> " order by c.closesAt desc, c.id desc";
            case OLDEST -> " order by c.code";
            case LATEST -> " order by c.code desc";
            case RECENTLY_DECIDED -> " order by c.concludedAt desc, c.id desc";
        };
    }
}
