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
import java.time.Instant;
import java.util.List;
import org.maillage.platform.jobs.Rounds;
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

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Progress progress;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(ProgressJob.class, "The first steps of a structure could not be noted");

    /** A round; skipped while the former one is still looking. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void round() {
        rounds.run(this::unfinished, this::look);
    }

    private List<Integer> unfinished() {
        return entities.createQuery(
                        "select t.number from Tenant t where t.state = :active and not exists"
                                + " (select c from Course c where c.tenantNumber = t.number and c.finished = true)",
                        Integer.class)
                .setParameter("active", TenantState.ACTIVE)
                .getResultList();
    }

    private void look(int tenant) throws Exception {
        TenantScope.call(
                tenant,
                () -> transactions.call(() -> {
                    progress.keptCourse().note(progress.seen(), Instant.now());
                    return tenant;
                }));
    }
}
