package org.maillage.tenants.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.entity.TenantState;

/** Erases structures that were closed, one transaction each: all of a structure, or nothing and again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ErasureJob {

    private static final Logger LOG = System.getLogger(ErasureJob.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Erasure erasure;

    @Inject
    private Transactions transactions;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** A round; skipped while the former one is still erasing. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void round() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            for (int tenant : closed()) {
                TenantScope.call(
                        tenant,
                        () -> transactions.call(() -> {
                            erasure.run();
                            return tenant;
                        }));
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "A closed structure could not be erased: {0}", e.toString());
        } finally {
            busy.set(false);
        }
    }

    private List<Integer> closed() {
        return entities.createQuery(
                        "select t.number from Tenant t where t.state = :closed and not exists"
                                + " (select c from ErasureCertificate c where c.tenantNumber = t.number)",
                        Integer.class)
                .setParameter("closed", TenantState.CLOSED)
                .getResultList();
    }
}
