package ir.nazarkhahi.it;

import ir.nazarkhahi.gate.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/** For tests inside the server that look into or prepare the database themselves. */
@ApplicationScoped
public class Tx {
    @Inject
    private Transactions transactions;
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** Runs in one transaction of its own. */
    public <T> T run(Function<EntityManager, T> work) {
        try {
            return transactions.inOne(() -> work.apply(entities));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
