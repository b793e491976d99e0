package org.maillage.coverage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.control.StructuresAtWork;

/** Publishes the sites of every structure anew, as on a day. */
@ApplicationScoped
public class CoverageRound {

    @Inject
    private SitePublication publication;

    @Inject
    private StructuresAtWork structures;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(CoverageRound.class, "Sites could not be published anew");

    /** A round as on this day; skipped while the former one is still at work. */
    public void run(LocalDate today) {
        rounds.run(structures::numbers, structure -> refresh(structure, today));
    }

    void refresh(int structure, LocalDate today) throws Exception {
        TenantScope.call(
                structure,
                () -> transactions.call(() -> {
                    publication.run(today);
                    return structure;
                }));
    }
}
