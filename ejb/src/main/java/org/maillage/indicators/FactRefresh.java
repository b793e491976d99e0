package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.activities.entity.Activity;
import org.maillage.federation.entity.Cell;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.Network;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/**
 * Counts the activities of the structure in scope into the facts that it publishes to each of its networks, and replaces what it
 * had published. The same activities always give the same facts.
 */
@ApplicationScoped
class FactRefresh {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StaleMonths stale;

    @Inject
    private Memberships memberships;

    /**
     * Recounts from the oldest marked month on: whoever was seen there changes who is "seen before" in every later month.
     */
    void run() {
        TenantState state = lockTenant().getState();
        List<StaleMonth> marks = stale.of(TenantScope.require());
        if (marks.isEmpty()) {
            return;
        }
        if (!state.allows(TenantState.Effect.COUNT)) {
            // What a closed structure published stays: there is nothing left from which to count it again.
            marks.forEach(entities::remove);
            return;
        }
        int from = marks.stream().mapToInt(StaleMonth::month).min().orElseThrow();
        Map<Network, List<Membership>> networks = memberships.ofTenant().stream()
                .collect(Collectors.groupingBy(membership -> Objects.requireNonNull(membership.getNetwork())));
        List<Activity> activities = activities(from);
        networks.forEach((network, dates) -> publish(network, from, count(network, dates, activities, from)));
        marks.forEach(entities::remove);
    }

    /** Two nodes that count the same structure take turns. */
    private Tenant lockTenant() {
        return entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", TenantScope.require())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** All activities of the months to count, and the former ones of the people seen in them. */
    private List<Activity> activities(int from) {
        return entities.createQuery(
                        "select a from Activity a where a.deletedAt is null and (a.date >= :from"
                                + " or a.person.beneficiary in (select b.person.beneficiary from Activity b"
                                + " where b.date >= :from and b.deletedAt is null)"
                                + " or a.person.beneficiary in (select p.person.beneficiary from Participant p"
                                + " where p.activity.date >= :from and p.activity.deletedAt is null)"
                                + " or a.id in (select o.activity.id from Participant o, Participant p"
                                + " where o.person.beneficiary = p.person.beneficiary"
                                + " and p.activity.date >= :from and p.activity.deletedAt is null)"
                                + " or a.id in (select o.activity.id from Participant o, Activity b"
                                + " where o.person.beneficiary = b.person.beneficiary"
                                + " and b.date >= :from and b.deletedAt is null))"
                                + " order by a.date, a.id",
                        Activity.class)
                .setParameter("from", Months.firstDay(from))
                .getResultList();
    }

    private static Tally count(Network network, List<Membership> dates, List<Activity> activities, int from) {
        Tally tally = new Tally(network.getAgeBands(), from);
        activities.stream()
                .filter(activity -> dates.stream().anyMatch(membership -> membership.covers(activity.getDate())))
                .forEach(tally::add);
        return tally;
    }

    private void publish(Network network, int from, Tally tally) {
        entities.createQuery("delete from Fact f where f.networkId = :network and f.cell.month >= :from")
                .setParameter("network", network.getId())
                .setParameter("from", from)
                .executeUpdate();
        for (Map.Entry<Cell, Integer> counted : tally.cells().entrySet()) {
            entities.persist(new Fact(network.getId(), counted.getKey(), counted.getValue()));
        }
    }
}
