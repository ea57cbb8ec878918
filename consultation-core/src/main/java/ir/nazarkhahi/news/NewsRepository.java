package ir.nazarkhahi.news;

import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.news.item.NewsState;
import ir.nazarkhahi.news.item.Wording;
import ir.nazarkhahi.text.Digits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ApplicationScoped
class NewsRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** Takes the next number of the year, under the lock of that year's row until the transaction ends. */
    int nextNumber(int solarYear) {
        entities.createNativeQuery("INSERT INTO news_number (solar_year, last_number) VALUES (?, 1) ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .setParameter(1, solarYear).executeUpdate();
        Object number = entities.createNativeQuery("SELECT last_number FROM news_number WHERE solar_year = ?").setParameter(1, solarYear).getSingleResult();
        return ((Number) number).intValue();
    }

    void add(NewsItem item) {
        entities.persist(item);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    void addWording(long id, NewsItem item, Wording wording, Instant publishedAt) {
        entities.createNativeQuery("INSERT INTO news_wording (id, item_id, content, hash, published_at) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, id).setParameter(2, item.id).setParameter(3, wording.content()).setParameter(4, wording.hash())
                .setParameter(5, new ir.nazarkhahi.gate.InstantConverter().convertToDatabaseColumn(publishedAt)).executeUpdate();
    }

    Optional<Long> wording(long itemId, String hash) {
        return entities.createNativeQuery("SELECT id FROM news_wording WHERE item_id = ? AND hash = ? ORDER BY id DESC LIMIT 1")
                .setParameter(1, itemId).setParameter(2, hash).getResultStream().map(id -> ((Number) id).longValue()).findFirst();
    }

    Optional<String> wordingHash(long wordingId) {
        return entities.createNativeQuery("SELECT hash FROM news_wording WHERE id = ?").setParameter(1, wordingId).getResultStream().map(String::valueOf).findFirst();
    }

    Optional<NewsItem> byCode(String code) {
        return coded(code).getResultStream().findFirst();
    }

    Optional<NewsItem> byId(long id) {
        return Optional.ofNullable(entities.find(NewsItem.class, id));
    }

    /** Nobody else can change it until the transaction ends. */
    Optional<NewsItem> lock(String code) {
        return coded(code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Map<Long, Integer> versions() {
        return entities.createQuery("select n.id, n.version from NewsItem n", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /** @param draftsBelow the offices whose drafts may be seen, by path; with none of them only what is public */
    Page<NewsItem> find(NewsFilter filter, List<String> draftsBelow) {
        String drafts = IntStream.range(0, draftsBelow.size()).mapToObj(i -> " or n.officePath like :path" + i).collect(Collectors.joining());
        String where = " from NewsItem n where (n.state <> :draft" + drafts + ")"
                + (filter.kind() == null ? "" : " and n.kind = :kind") + (filter.state() == null ? "" : " and n.state = :state");
        List<NewsItem> items = applied(entities.createQuery("select n" + where + (draftsBelow.isEmpty() ? " order by n.publishedAt desc, n.id desc" : " order by n.id desc"), NewsItem.class), filter, draftsBelow)
                .setFirstResult(filter.page() * filter.size()).setMaxResults(filter.size()).getResultList();
        Long total = applied(entities.createQuery("select count(n)" + where, Long.class), filter, draftsBelow).getSingleResult();
        return new Page<>(items, total, filter.page(), filter.size());
    }

    private TypedQuery<NewsItem> coded(String code) {
        String latin = code == null ? "" : Digits.latin(code).strip().toUpperCase(Locale.ROOT);
        return entities.createQuery("select n from NewsItem n where n.code = :code", NewsItem.class).setParameter("code", latin);
    }

    private static <T> TypedQuery<T> applied(TypedQuery<T> query, NewsFilter filter, List<String> draftsBelow) {
        query.setParameter("draft", NewsState.DRAFT);
        for (int i = 0; i < draftsBelow.size(); i++) {
            query.setParameter("path" + i, draftsBelow.get(i) + "%");
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        return query;
    }
}
