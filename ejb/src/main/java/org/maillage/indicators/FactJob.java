package org.maillage.indicators;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;

/**
 * Brings facts up to date, each structure in a transaction of its own. What fails stays marked and is tried again.
 *
 * <p>Who counts a structure waits for the database half of the time, so two rounds go on side by side, and each passes over what the other
 * one is counting.
 *
 * <p>What was recorded lately comes first: while all structures of a région are counted anew, what somebody records meanwhile is still read
 * within seconds.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FactJob {

    private static final int AT_ONCE = 8;

    @Inject
    private StaleMonths stale;

    @Inject
    private FactRefresh refresh;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = rounds();

    private final Rounds besides = rounds();

    /** The structures that are being counted on this node. */
    private final Set<Integer> underWay = ConcurrentHashMap.newKeySet();

    private static Rounds rounds() {
        return new Rounds(FactJob.class, "Facts could not be refreshed");
    }

    /** A round; skipped while the former one is still counting. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        run(rounds);
    }

    /** Another one. It has a timer of its own, because threads that a timer starts share its entity manager, which ends with it. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void besides() {
        run(besides);
    }

    private void run(Rounds rounds) {
        boolean more = true;
        while (more) {
            more = rounds.run(() -> stale.tenants(AT_ONCE), this::refresh) == AT_ONCE;
        }
        // Those that fail again and again hold up nobody.
        rounds.run(() -> stale.tenants(Integer.MAX_VALUE), this::refresh);
    }

    private void refresh(int tenant) throws Exception {
        if (!underWay.add(tenant)) {
            return;
        }
        try {
            TenantScope.call(
                    tenant,
                    () -> transactions.call(() -> {
                        refresh.run();
                        return tenant;
                    }));
        } finally {
            underWay.remove(tenant);
        }
    }
}
