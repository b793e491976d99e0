package org.maillage.beneficiaries.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;

/**
 * Looks through and takes over files of people, part by part. Structures whose files were handed over on this node come at once; all others are
 * looked at each minute, for the node that had theirs may be gone.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportJob {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ImportWork work;

    @Inject
    private ImportCalls calls;

    @Inject
    private Transactions transactions;

    private final Rounds called = new Rounds(ImportJob.class, "A file of people could not be handled");
    private final Rounds sweeping = new Rounds(ImportJob.class, "Files of people could not be looked for");
    private final Rounds tidying = new Rounds(ImportJob.class, "Old files of people could not be removed");

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        called.run(calls::take, this::work);
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void sweep() {
        sweeping.run(this::structures, tenant -> {
            List<UUID> waiting = TenantScope.call(tenant, work::underWay);
            if (!waiting.isEmpty()) {
                calls.call(tenant);
            }
        });
    }

    @Schedule(hour = "*", minute = "15", second = "0", persistent = false)
    void tidy() {
        tidying.run(this::structures, tenant -> {
            boolean more = true;
            while (more) {
                more = TenantScope.call(tenant, () -> transactions.call(() -> work.removeSome(Instant.now())));
            }
        });
    }

    private List<Integer> structures() {
        return entities.createQuery("select t.number from Tenant t order by t.number", Integer.class)
                .getResultList();
    }

    private void work(int tenant) throws Exception {
        for (UUID file : TenantScope.call(tenant, work::underWay)) {
            boolean more = true;
            while (more) {
                more = TenantScope.call(tenant, () -> transactions.call(() -> work.step(file)));
            }
        }
    }
}
