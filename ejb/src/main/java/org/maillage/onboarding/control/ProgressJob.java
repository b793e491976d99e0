package org.maillage.onboarding.control;

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
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.entity.TenantState;

/**
 * Notes for the network which steps its structures have taken. Every node may do it at any time: who comes second finds the step noted, or
 * fails on the version and leaves it to the next round.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ProgressJob {

    private static final Logger LOG = System.getLogger(ProgressJob.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Progress progress;

    @Inject
    private Transactions transactions;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** A round; skipped while the former one is still looking. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void round() {
        if (busy.compareAndSet(false, true)) {
            try {
                unfinished().forEach(this::look);
            } finally {
                busy.set(false);
            }
        }
    }

    private List<Integer> unfinished() {
        return entities.createQuery(
                        "select t.number from Tenant t where t.state = :active and not exists"
                                + " (select c from Course c where c.tenantNumber = t.number and c.finished = true)",
                        Integer.class)
                .setParameter("active", TenantState.ACTIVE)
                .getResultList();
    }

    private void look(int tenant) {
        try {
            TenantScope.call(
                    tenant,
                    () -> transactions.call(() -> {
                        progress.keptCourse().note(progress.seen(), Instant.now());
                        return tenant;
                    }));
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The first steps of a structure could not be noted: {0}", e.toString());
        }
    }
}
