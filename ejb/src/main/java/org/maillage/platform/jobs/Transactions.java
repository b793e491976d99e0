package org.maillage.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** A transaction around a piece of work that no boundary began: jobs, and what runs at the start. */
@ApplicationScoped
public class Transactions {

    @Resource
    private UserTransaction transaction;

    /** Commits when the work returns, rolls back when it throws. */
    public <T> T call(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
