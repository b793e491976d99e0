package org.maillage.alerts.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** Looks once a day for alerts that somebody wants to be told of by mail. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AlertMailJob {

    @Inject
    private AlertMailRound rounds;

    @Schedule(hour = "6", minute = "50", persistent = false)
    void round() {
        rounds.run(LocalDate.now(ZoneId.of("Europe/Paris")));
    }
}
