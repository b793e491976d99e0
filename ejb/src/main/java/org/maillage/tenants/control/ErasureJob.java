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
import java.util.List;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.entity.TenantState;

/** Erases structures that were closed, one transaction each: all of a structure, or nothing and again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ErasureJob {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Erasure erasure;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(ErasureJob.class, "A closed structure could not be erased");

    /** A round; skipped while the former one is still erasing. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void round() {
        rounds.run(this::closed, this::erase);
    }

    private void erase(int tenant) throws Exception {
        TenantScope.call(
                tenant,
                () -> transactions.call(() -> {
                    erasure.run();
                    return tenant;
                }));
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
