package org.maillage.access.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Looks once a day for public sheets that nobody has confirmed. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SheetReminderJob {

    @Inject
    private SheetReminders reminders;

    @Schedule(hour = "6", minute = "35", persistent = false)
    void round() {
        reminders.round(LocalDate.now(ZoneOffset.UTC));
    }
}
