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
import java.util.List;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;

/** Makes the search keys of files whose keys are of another edition: after an update, and after anything that wrote files without them. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyJob {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Keys keys;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(KeyJob.class, "Search keys could not be made");

    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    void round() {
        rounds.run(this::structures, this::renew);
    }

    private List<Integer> structures() {
        return entities.createQuery("select t.number from Tenant t order by t.number", Integer.class)
                .getResultList();
    }

    private void renew(int tenant) throws Exception {
        boolean more = true;
        while (more) {
            more = TenantScope.call(tenant, () -> transactions.call(() -> keys.renewSome(AT_ONCE)));
        }
    }
}
