package org.maillage.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import org.maillage.platform.trail.JobTrail;

/** A transaction around a piece of work that no boundary began: jobs, and what runs at the start. */
@ApplicationScoped
public class Transactions {

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private JobTrail trail;

    /** Commits when the work returns, rolls back when it throws. */
    public <T> T call(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = trail.keep(work, entities::flush);
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
