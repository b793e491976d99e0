package org.maillage.indicators;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;

/** Brings facts up to date, one structure and one transaction at a time. What fails stays marked and is tried again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FactJob {

    @Inject
    private StaleMonths stale;

    @Inject
    private FactRefresh refresh;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(FactJob.class, "Facts could not be refreshed");

    /** A round; skipped while the former one is still counting. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        rounds.run(stale::tenants, this::refresh);
    }

    private void refresh(int tenant) throws Exception {
        TenantScope.call(
                tenant,
                () -> transactions.call(() -> {
                    refresh.run();
                    return tenant;
                }));
    }
}
