package org.maillage.coverage.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maillage.platform.jobs.Rounds;

/** Brings what is published of sites up to date, one structure and one transaction at a time. What fails is tried again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CoverageJob {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private SiteMarks marks;

    @Inject
    private CoverageRound round;

    private final Rounds changed = new Rounds(CoverageJob.class, "Sites could not be published");

    /** What has changed; skipped while the former round is still at work. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void follow() {
        changed.run(marks::tenants, structure -> round.refresh(structure, LocalDate.now(ZONE)));
    }

    /** Everybody, for memberships begin and end with a day that nobody changes: at midnight, and every hour when a node was away then. */
    @Schedule(hour = "*", minute = "0", second = "5", persistent = false)
    void begin() {
        round.run(LocalDate.now(ZONE));
    }
}
