package ir.nazarkhahi.gate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/** Runs work in a JTA transaction and repeats it when the database gave way to somebody else's. */
@ApplicationScoped
public class Transactions {
    private static final int ATTEMPTS = 3;
    /** ER_LOCK_DEADLOCK (also a failed Galera certification) and ER_LOCK_WAIT_TIMEOUT, ER_CHECKREAD. */
    private static final Set<Integer> GAVE_WAY = Set.of(1213, 1205, 1020);

    @Resource
    private UserTransaction transaction;

    /**
     * Joins the running transaction or runs the work in one of its own.
     *
     * @throws StaleException if a row that the work changed was changed by another since it was read
     */
    public <T> T inOne(Callable<T> work) throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.call();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (Exception failure) {
                if (causedByLostLock(failure)) {
                    throw new StaleException();
                }
                if (attempt == ATTEMPTS || !gaveWay(failure)) {
                    throw failure;
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(10, 50L * attempt));
            }
        }
    }

    private <T> T once(Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = transaction.getStatus() == Status.STATUS_ACTIVE;
            return result;
        } finally {
            finish(done);
        }
    }

    private void finish(boolean commit) throws Exception {
        if (commit) {
            transaction.commit();
        } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    private static boolean causedByLostLock(Throwable failure) {
        return causeOf(failure, OptimisticLockException.class) != null;
    }

    private static boolean gaveWay(Throwable failure) {
        SQLException sql = causeOf(failure, SQLException.class);
        return sql != null && GAVE_WAY.contains(sql.getErrorCode());
    }

    private static <E extends Throwable> E causeOf(Throwable failure, Class<E> type) {
        for (Throwable t = failure; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
