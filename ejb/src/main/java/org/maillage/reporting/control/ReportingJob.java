package org.maillage.reporting.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;

/** Looks every hour at which months structures have reported. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportingJob {

    @Inject
    private ReportingRound rounds;

    @Schedule(hour = "*", minute = "20", persistent = false)
    void round() {
        rounds.run(YearMonth.now(ZoneId.of("Europe/Paris")));
    }
}
