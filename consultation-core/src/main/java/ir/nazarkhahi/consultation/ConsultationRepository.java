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
import java.util.stream.Collectors;

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

    List<Long> dueForSealing(Instant closedBefore) {
        return entities.createQuery("select c.id from Consultation c where c.stage = :published and c.sealedAt is null and c.closesAt <= :before", Long.class)
                .setParameter("published", Stage.PUBLISHED).setParameter("before", closedBefore).getResultList();
    }

    /** @param plannedBelow the offices whose unpublished plans may be seen, by path; with none of them only what is public */
    Page<Consultation> find(ConsultationFilter filter, String officePath, List<String> plannedBelow, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, officePath, plannedBelow, now, parameters);
        TypedQuery<Consultation> items = query("select c from Consultation c where " + where + order(filter.order()));
        TypedQuery<Long> total = entities.createQuery("select count(c) from Consultation c where " + where, Long.class);
        parameters.forEach((name, value) -> {
            items.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(items.setFirstResult(filter.page() * filter.size()).setMaxResults(filter.size()).getResultList(),
                total.getSingleResult(), filter.page(), filter.size());
    }

    private TypedQuery<Consultation> query(String jpql) {
        return entities.createQuery(jpql, Consultation.class);
    }

    private static String where(ConsultationFilter filter, String officePath, List<String> plannedBelow, Instant now, Map<String, Object> parameters) {
        List<String> parts = new ArrayList<>();
        parts.add(visible(plannedBelow, parameters));
        if (!filter.statuses().isEmpty()) {
            parts.add(filter.statuses().stream().map(ConsultationRepository::condition).collect(Collectors.joining(" or ", "(", ")")));
            filter.statuses().stream().filter(status -> !isByClock(status)).forEach(status -> parameters.put(status.name(), Stage.valueOf(status.name())));
            if (filter.statuses().stream().anyMatch(ConsultationRepository::isByClock)) {
                parameters.put("now", now);
                parameters.put("published", Stage.PUBLISHED);
            }
            if (filter.statuses().contains(ConsultationStatus.PLANNED)) {
                parameters.put("planned", Stage.PLANNED);
            }
        }
        if (filter.kind() != null && !filter.kind().isBlank()) {
            parts.add("c.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (officePath != null) {
            parts.add("c.officePath like :office");
            parameters.put("office", officePath + "%");
        }
        addWords(filter.query(), parts, parameters);
        return String.join(" and ", parts);
    }

    private static String visible(List<String> plannedBelow, Map<String, Object> parameters) {
        StringBuilder condition = new StringBuilder("(c.publishedAt is not null");
        for (int i = 0; i < plannedBelow.size(); i++) {
            condition.append(" or c.officePath like :mine").append(i);
            parameters.put("mine" + i, plannedBelow.get(i) + "%");
        }
        return condition.append(')').toString();
    }

    private static boolean isByClock(ConsultationStatus status) {
        return status == ConsultationStatus.PLANNED || status == ConsultationStatus.OPEN || status == ConsultationStatus.CLOSED;
    }

    /** The same rule as {@link ConsultationStatus#at}, in the database's words. */
    private static String condition(ConsultationStatus status) {
        return switch (status) {
            case PLANNED -> "c.stage = :planned or (c.stage = :published and c.sealedAt is null and c.opensAt > :now)";
            case OPEN -> "(c.stage = :published and c.sealedAt is null and c.opensAt <= :now and c.closesAt > :now)";
            case CLOSED -> "(c.stage = :published and (c.sealedAt is not null or c.closesAt <= :now))";
            default -> "c.stage = :" + status.name();
        };
    }

    private static void addWords(String query, List<String> parts, Map<String, Object> parameters) {
        String[] words = Folding.fold(query).split(" ");
        for (int i = 0; i < words.length && !words[0].isEmpty(); i++) {
            parts.add("(c.foldedTitle like :word" + i + " escape '!' or c.code like :word" + i + " escape '!')");
            parameters.put("word" + i, "%" + words[i].replaceAll("([!%_])", "!$1") + "%");
        }
    }

    private static String order(ConsultationFilter.Order order) {
        return switch (order) {
            case NEWEST -> " order by c.publishedAt desc, c.id desc";
            case CLOSING_SOON -> " order by c.closesAt, c.id";
            case RECENTLY_DECIDED -> " order by c.concludedAt desc, c.id desc";
        };
    }
}
