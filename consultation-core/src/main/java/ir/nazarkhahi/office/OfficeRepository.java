package ir.nazarkhahi.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class OfficeRepository {

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** Parents before their children, siblings in the order they were added. */
    List<OfficeView> all() {
        Map<Long, List<ContactPointView>> points = entities
                .createQuery("select c from ContactPoint c order by c.officeId, c.position", ContactPoint.class).getResultStream()
                .collect(Collectors.groupingBy(ContactPoint::officeId, Collectors.mapping(ContactPoint::view, Collectors.toList())));
        return entities.createQuery("select o from Office o", Office.class).getResultStream()
                .map(office -> office.view(points.getOrDefault(office.id(), List.of())))
                .sorted(TreeOrder.BY_PATH).toList();
    }

    Optional<Office> byCode(String code) {
        return entities.createQuery("select o from Office o where o.code = :code", Office.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    Optional<Office> root() {
        return entities.createQuery("select o from Office o where o.parentId is null", Office.class).getResultStream().findFirst();
    }

    Optional<Office> byId(long id) {
        return Optional.ofNullable(entities.find(Office.class, id));
    }

    Office add(Office parent, NewOffice asked) {
        Office office = new Office(parent, asked);
        entities.persist(office);
        entities.flush();
        office.placeBelow(parent);
        return office;
    }

    List<ContactPointView> pointsOf(long officeId) {
        return entities.createQuery("select c from ContactPoint c where c.officeId = :office order by c.position", ContactPoint.class)
                .setParameter("office", officeId).getResultStream().map(ContactPoint::view).toList();
    }

    /** Counts as a change of the office itself, so that two people cannot overwrite each other's list. */
    void replacePoints(Office office, List<ContactPointView> points) {
        long officeId = office.id();
        entities.lock(office, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.createQuery("delete from ContactPoint c where c.officeId = :office").setParameter("office", officeId).executeUpdate();
        for (int i = 0; i < points.size(); i++) {
            entities.persist(new ContactPoint(officeId, i, points.get(i)));
        }
        entities.flush();
    }

    boolean empty() {
        return entities.createQuery("select count(o) from Office o", Long.class).getSingleResult() == 0;
    }
}
