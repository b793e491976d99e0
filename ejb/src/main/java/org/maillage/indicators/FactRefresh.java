package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.StaleSum;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.control.Belonging;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/**
 * Publishes what {@link FactCounts} counts of the structure in scope to each of its networks, in place of what it had published. The same
 * activities always give the same facts.
 */
@ApplicationScoped
class FactRefresh {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StaleMonths stale;

    @Inject
    private Recounts recounts;

    @Inject
    private Memberships memberships;

    @Inject
    private FactCounts counts;

    @Inject
    private KnownPeople people;

    @Inject
    private Event<FactsRefreshed> refreshed;

    /**
     * Recounts from the oldest marked month on: whoever was seen there changes who is "seen before" in every later month.
     */
    void run() {
        List<StaleMonth> marks = stale.take();
        if (marks.isEmpty()) {
            return;
        }
        recounts.note(marks);
        if (!isCounted(LockModeType.NONE)) {
            // What a closed structure published stays: there is nothing left from which to count it again.
            marks.forEach(entities::remove);
            return;
        }
        int from = marks.stream().mapToInt(StaleMonth::month).min().orElseThrow();
        boolean visitsOnly = marks.stream().allMatch(StaleMonth::visitsOnly);
        Belonging belonging = memberships.belonging();
        List<FactCounts.Shared> tallies = counts.count(belonging, from, visitsOnly);
        belonging.crossings().stream()
                .filter(crossing -> tallies.stream()
                        .anyMatch(shared -> shared.tally().crossings().contains(crossing.getId())))
                .distinct()
                .forEach(this::know);
        Map<String, String> names = visitsOnly ? Map.of() : people.names(FactCounts.seenSince(Months.firstDay(from)));
        tallies.forEach(shared -> publish(shared, from, visitsOnly, names));
        if (!visitsOnly) {
            refreshed.fire(new FactsRefreshed(YearMonth.from(Months.firstDay(from))));
        }
        marks.forEach(entities::remove);
        if (!isCounted(LockModeType.PESSIMISTIC_WRITE)) {
            throw new IllegalStateException("The structure was closed while it was counted");
        }
    }

    /**
     * Whether the structure is counted at all. Its row is locked in the end only, so that nobody closes it in between: whoever records writes
     * rows that refer to it, and would wait for all that is counted.
     */
    private boolean isCounted(LockModeType lock) {
        return entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", TenantScope.require())
                .setLockMode(lock)
                .getSingleResult()
                .getState()
                .allows(TenantState.Effect.COUNT);
    }

    private void know(Crossing crossing) {
        if (entities.find(Crossing.class, crossing.getId()) == null) {
            entities.persist(crossing);
        }
    }

    /** What was published of all that is counted now. */
    private Map<FactKey, Fact> before(Network network, int from, boolean visitsOnly) {
        return entities.createQuery(
                        "select f from Fact f where f.networkId = :network and f.key.month >= :from"
                                + (visitsOnly ? " and f.key.indicator = '" + Indicators.VISITS + "'" : ""),
                        Fact.class)
                .setParameter("network", network.getId())
                .setParameter("from", from)
                .getResultStream()
                .collect(Collectors.toMap(Fact::getKey, fact -> fact));
    }

    private void publish(FactCounts.Shared shared, int from, boolean visitsOnly, Map<String, String> names) {
        for (Network network : shared.networks()) {
            Identities identities = people.to(network, names);
            Map<Integer, byte[]> sketches = new HashMap<>();
            shared.tally()
                    .people()
                    .forEach((month, seen) ->
                            sketches.put(month, identities.sketch(seen).toBytes()));
            publish(network, before(network, from, visitsOnly), shared.tally().cells(), sketches);
        }
    }

    /** What is the same as before stays as it is: only what changed makes work for those who add up. */
    private void publish(
            Network network,
            Map<FactKey, Fact> before,
            Map<FactKey, FactCells> counted,
            Map<Integer, byte[]> sketches) {
        SortedSet<Integer> changed = new TreeSet<>();
        counted.forEach((key, cells) -> {
            Fact known = before.remove(key);
            Fact fact = known == null ? new Fact(network.getId(), key) : known;
            if (fact.publish(cells, isOfPeople(key) ? sketches.get(key.getMonth()) : null)) {
                changed.add(key.getMonth());
            }
            if (known == null) {
                entities.persist(fact);
            }
        });
        before.values().forEach(fact -> {
            changed.add(fact.getKey().getMonth());
            entities.remove(fact);
        });
        changed.forEach(month -> entities.persist(new StaleSum(network.getId(), month)));
    }

    private static boolean isOfPeople(FactKey key) {
        return key.getIndicator().equals(Indicators.PEOPLE)
                && key.getCommuneCode().equals(FactKey.EVERYWHERE)
                && key.isWhole();
    }
}
