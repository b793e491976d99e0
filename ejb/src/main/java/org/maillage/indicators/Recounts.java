package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.control.StructureErased;

/**
 * Tells whether what was counted of a month still holds. Whatever changes an activity marks its month ({@link StaleMonths}) in its own
 * transaction; the mark goes in the transaction that notes the recount. So either the mark is there, or the number of recounts has
 * changed.
 */
@ApplicationScoped
class Recounts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StaleMonths stale;

    /**
     * How things stand in the structure in scope.
     *
     * @param marked the first month that is marked and not counted again yet
     * @param times how often each month was counted again
     */
    record State(int marked, NavigableMap<Integer, Integer> times) {

        /** Whether what was counted of a month may be kept: who is new in it also depends on what went before. */
        boolean isSettled(int month) {
            return month < marked;
        }

        /** Changes when this month or an earlier one is counted again. */
        long version(int month) {
            return times.headMap(month, true).values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
        }
    }

    State now() {
        int marked = stale.of(TenantScope.require()).stream()
                .mapToInt(StaleMonth::month)
                .min()
                .orElse(Integer.MAX_VALUE);
        NavigableMap<Integer, Integer> times = new TreeMap<>();
        ofStructure().values().forEach(recount -> times.put(recount.month(), recount.times()));
        return new State(marked, times);
    }

    /** Notes that months are counted again; who does, holds the lock of the structure. */
    void note(Collection<StaleMonth> marks) {
        Map<Integer, Recount> known = ofStructure();
        marks.stream()
                .map(StaleMonth::month)
                .distinct()
                .forEach(month -> known.computeIfAbsent(month, this::begin).again());
    }

    private Recount begin(int month) {
        Recount recount = new Recount(TenantScope.require(), month);
        entities.persist(recount);
        return recount;
    }

    /** By month. */
    private Map<Integer, Recount> ofStructure() {
        return entities.createQuery("select r from Recount r where r.tenantNumber = :tenant", Recount.class)
                .setParameter("tenant", TenantScope.require())
                .getResultStream()
                .collect(Collectors.toMap(Recount::month, recount -> recount));
    }

    void onErased(@Observes StructureErased event) {
        int notes = entities.createQuery("delete from Recount r where r.tenantNumber = :tenant")
                .setParameter("tenant", TenantScope.require())
                .executeUpdate();
        event.count("indicators_recounts", notes);
    }
}
