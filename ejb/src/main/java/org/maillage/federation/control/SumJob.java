package org.maillage.federation.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;

/**
 * Brings the sums of networks up to date, one network and one transaction at a time. What fails stays marked and is tried again.
 *
 * <p>A network rests some times as long as it took: while many of its structures are counted anew one after the other, it would be added up
 * again and again. What one record changes takes a moment, and so does the rest.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SumJob {

    private static final int REST = 3;

    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(20);

    @Inject
    private SumRefresh sums;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(SumJob.class, "The sums of a network could not be refreshed");

    /** Until when, by {@link System#nanoTime()}, networks rest on this node. */
    private final Map<UUID, Long> rests = new ConcurrentHashMap<>();

    /** A round; skipped while the former one is still adding up. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        rounds.run(sums::due, this::refresh);
    }

    private void refresh(UUID network) throws Exception {
        long begun = System.nanoTime();
        if (begun - rests.getOrDefault(network, begun) < 0) {
            return;
        }
        transactions.call(() -> {
            sums.run(network);
            return network;
        });
        long ended = System.nanoTime();
        rests.put(network, ended + Math.min(LONGEST_REST, (ended - begun) * REST));
    }
}
