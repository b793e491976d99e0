package org.maillage.tenants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import org.maillage.tenants.entity.TenantState;

/** The structures for which jobs work, see {@link TenantState.Effect#COUNT}: suspended and leaving ones too, but no closed one. */
@ApplicationScoped
public class StructuresAtWork {

    @PersistenceContext
    private EntityManager entities;

    /** Their numbers, ascending: a job that was stopped finds its place again. */
    public List<Integer> numbers() {
        EnumSet<TenantState> atWork = EnumSet.allOf(TenantState.class);
        atWork.removeIf(state -> !state.allows(TenantState.Effect.COUNT));
        return entities.createQuery(
                        "select t.number from Tenant t where t.state in :atWork order by t.number", Integer.class)
                .setParameter("atWork", atWork)
                .getResultList();
    }
}
