package org.maillage.federation.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;

/** Brings the sums of networks up to date, one network and one transaction at a time. What fails stays marked and is tried again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SumJob {

    @Inject
    private SumRefresh sums;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(SumJob.class, "The sums of a network could not be refreshed");

    /** A round; skipped while the former one is still adding up. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        rounds.run(sums::due, this::refresh);
    }

    private void refresh(UUID network) throws Exception {
        transactions.call(() -> {
            sums.run(network);
            return network;
        });
    }
}
