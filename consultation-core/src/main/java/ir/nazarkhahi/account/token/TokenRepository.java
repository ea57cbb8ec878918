package ir.nazarkhahi.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TokenRepository {

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    void add(ApiToken token) {
        entities.persist(token);
        entities.flush();
    }

    Optional<ApiToken> byHash(byte[] hash) {
        return entities.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    Optional<ApiToken> byId(long id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    List<TokenView> of(long accountId) {
        return ofAccount(accountId).stream().map(ApiToken::view).toList();
    }

    /** Newest first. */
    List<ApiToken> ofAccount(long accountId) {
        return entities.createQuery("select t from ApiToken t where t.accountId = :account order by t.id desc", ApiToken.class)
                .setParameter("account", accountId).getResultList();
    }
}
