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
import java.util.concurrent.atomic.AtomicLong;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;

/**
 * Brings the sums of networks up to date, one network and one transaction at a time. What fails stays marked and is tried again.
 *
 * <p>A network rests some times as long as it took with those before it, but no longer than its structures go on publishing: while many of
 * them are counted anew one after the other, the networks of a région would be added up again and again, one always after the other. What one
 * record changes takes a moment, and so does the rest.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SumJob {

    private static final int REST = 3;

    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(60);

    @Inject
    private SumRefresh sums;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(SumJob.class, "The sums of a network could not be refreshed");

    /** Nanoseconds of the round that is at work. */
    private final AtomicLong worked = new AtomicLong();

    /** Those that rest on this node. */
    private final Map<UUID, Rest> rests = new ConcurrentHashMap<>();

    /**
     * How a network rests.
     *
     * @param until by {@link System#nanoTime()}
     * @param marks that stood there when it was last looked at
     */
    private record Rest(long until, long marks) {

        /** Whether it is not over, and somebody published since the last look. */
        boolean lasts(SumRefresh.Due due) {
            return System.nanoTime() - until < 0 && due.marks() != marks;
        }
    }

    /** A round; skipped while the former one is still adding up. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        rounds.run(
                () -> {
                    worked.set(0);
                    return sums.due();
                },
                this::refresh);
    }

    private void refresh(SumRefresh.Due due) throws Exception {
        UUID network = due.network();
        long begun = System.nanoTime();
        Rest former = rests.get(network);
        if (former != null && former.lasts(due)) {
            rests.put(network, new Rest(former.until(), due.marks()));
            return;
        }
        transactions.call(() -> {
            sums.run(network);
            return network;
        });
        long ended = System.nanoTime();
        long rest = worked.addAndGet(ended - begun) * REST;
        rests.put(network, new Rest(ended + Math.min(LONGEST_REST, rest), 0));
    }
}
