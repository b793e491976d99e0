package org.maillage.privacy.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;

/** Starts the round of the day. Asked every hour, so that one that was broken off is gone on with. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionJob {

    private static final Logger LOG = System.getLogger(RetentionJob.class.getName());

    @Inject
    private RetentionRound round;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void round() {
        try {
            round.run(LocalDate.now(DuePeople.ZONE));
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The round over old personal data failed", e);
        }
    }
}
