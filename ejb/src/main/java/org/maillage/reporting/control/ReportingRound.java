package org.maillage.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.reporting.boundary.MemberReport;
import org.maillage.tenants.control.StructuresAtWork;
import org.maillage.tenants.entity.Tenant;

/**
 * Looks at what every structure recorded in the months that networks are shown. Accompaniments are heard of as they are counted; what else
 * is recorded does not count in figures, and a tap at the counter shall not make more work than itself. The age of public sheets is looked
 * at with it.
 */
@ApplicationScoped
public class ReportingRound {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReportedMonths months;

    @Inject
    private SheetAges sheets;

    @Inject
    private StructuresAtWork structures;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(ReportingRound.class, "Reported months could not be looked at");

    /** A round as in this month; skipped while the former one is still at work. */
    public void run(YearMonth now) {
        rounds.run(structures::numbers, structure -> refresh(structure, now.minusMonths(MemberReport.SHOWN)));
    }

    private void refresh(int structure, YearMonth from) throws Exception {
        TenantScope.call(
                structure,
                () -> transactions.call(() -> {
                    lock(structure);
                    months.refresh(from);
                    sheets.refresh();
                    return structure;
                }));
    }

    /** Two nodes that look at the same structure take turns, and wait for the counting. */
    private void lock(int structure) {
        entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", structure)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
