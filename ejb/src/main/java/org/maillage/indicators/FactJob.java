package org.maillage.indicators;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;

/** Brings facts up to date, one structure and one transaction at a time. What fails stays marked and is tried again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FactJob {

    private static final Logger LOG = System.getLogger(FactJob.class.getName());

    @Inject
    private StaleMonths stale;

    @Inject
    private FactRefresh refresh;

    @Inject
    private Transactions transactions;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** A round; skipped while the former one is still counting. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            for (int tenant : stale.tenants()) {
                refresh(tenant);
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Facts could not be refreshed: {0}", e.toString());
        } finally {
            busy.set(false);
        }
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
