package ir.nazarkhahi.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class AccountRepository {

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;
    @Inject
    private OfficeService offices;

    Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    Optional<Account> byUsername(String username) {
        return entities.createQuery("select a from Account a where a.username = :name", Account.class)
                .setParameter("name", username).getResultStream().findFirst();
    }

    boolean empty() {
        return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    Account add(Account account) {
        entities.persist(account);
        entities.flush();
        return account;
    }

    List<AccountView> all() {
        Map<Long, List<HeldRole>> roles = held(entities.createQuery("select g from RoleGrant g order by g.id", RoleGrant.class).getResultList());
        return entities.createQuery("select a from Account a order by a.username", Account.class).getResultStream()
                .map(account -> account.view(roles.getOrDefault(account.id(), List.of()))).toList();
    }

    List<HeldRole> rolesOf(long accountId) {
        return held(entities.createQuery("select g from RoleGrant g where g.accountId = :account order by g.id", RoleGrant.class)
                .setParameter("account", accountId).getResultList()).getOrDefault(accountId, List.of());
    }

    /** @return false if it was held already */
    boolean grant(long accountId, Role role, long officeId) {
        boolean held = rolesOf(accountId).stream().anyMatch(has -> has.role() == role && has.officeId() == officeId);
        if (!held) {
            entities.persist(new RoleGrant(accountId, role, officeId));
            entities.flush();
        }
        return !held;
    }

    boolean revoke(long accountId, Role role, long officeId) {
        return entities.createQuery("delete from RoleGrant g where g.accountId = :account and g.role = :role and g.officeId = :office")
                .setParameter("account", accountId).setParameter("role", role).setParameter("office", officeId).executeUpdate() > 0;
    }

    Actor actor(Account account, Actor.Kind kind, String name) {
        List<Grant> grants = rolesOf(account.id()).stream().map(held -> new Grant(held.role(), held.officePath())).toList();
        return new Actor(account.id(), name, kind, grants, false);
    }

    private Map<Long, List<HeldRole>> held(List<RoleGrant> grants) {
        if (grants.isEmpty()) {
            return Map.of();
        }
        Map<Long, OfficeView> tree = offices.all().stream().collect(Collectors.toMap(OfficeView::id, Function.identity()));
        return grants.stream().collect(Collectors.groupingBy(RoleGrant::accountId, Collectors.mapping(grant -> {
            OfficeView office = tree.get(grant.officeId());
            return new HeldRole(grant.role(), office.id(), office.code(), office.path());
        }, Collectors.toList())));
    }
}
