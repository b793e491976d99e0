package org.maillage.coverage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.entity.TenantState;

/** Publishes the sites of every structure anew, as on a day. */
@ApplicationScoped
public class CoverageRound {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SitePublication publication;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(CoverageRound.class, "Sites could not be published anew");

    /** A round as on this day; skipped while the former one is still at work. */
    public void run(LocalDate today) {
        rounds.run(this::structures, structure -> refresh(structure, today));
    }

    private List<Integer> structures() {
        EnumSet<TenantState> counting = EnumSet.allOf(TenantState.class);
        counting.removeIf(state -> !state.allows(TenantState.Effect.COUNT));
        return entities.createQuery("select t.number from Tenant t where t.state in :counting", Integer.class)
                .setParameter("counting", counting)
                .getResultList();
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
