package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.StaleSum;
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.control.Belonging;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/**
 * Counts the activities, visits and referrals of the structure in scope into the facts that it publishes to each of its networks, and replaces what it
 * had published. The same activities always give the same facts.
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
    private Accompaniments accompaniments;

    @Inject
    private KnownPeople people;

    @Inject
    private Visitors visitors;

    @Inject
    private SentReferrals referrals;

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
        List<Shared> tallies = tallies(belonging, from);
        if (!visitsOnly) {
            accompaniments.readByDay(
                    new Wanted(sinceOrOfWhoWasSeenSince(from), Whom.ANYBODY),
                    act -> tallies.forEach(shared -> add(act, shared.tally(), shared.ages(belonging, act.date()))));
        }
        countApart(tallies, belonging, from, visitsOnly);
        Map<String, String> names = visitsOnly ? Map.of() : people.names(seenSince(Months.firstDay(from)));
        tallies.forEach(shared -> publish(shared, from, visitsOnly, names));
        if (!visitsOnly) {
            refreshed.fire(new FactsRefreshed(YearMonth.from(Months.firstDay(from))));
        }
        marks.forEach(entities::remove);
        if (!isCounted(LockModeType.PESSIMISTIC_WRITE)) {
            throw new IllegalStateException("The structure was closed while it was counted");
        }
    }

    /** What is no activity. */
    private void countApart(List<Shared> tallies, Belonging belonging, int from, boolean visitsOnly) {
        LocalDate first = Months.firstDay(from);
        visitors.readByDay(first, (day, number) -> on(day, tallies, belonging, tally -> tally.visits(day, number)));
        if (!visitsOnly) {
            referrals.readByDay(
                    first, (day, state) -> on(day, tallies, belonging, tally -> tally.referral(day, state)));
        }
    }

    /** Counts in the networks to which the structure belongs on a day. */
    private static void on(LocalDate day, List<Shared> tallies, Belonging belonging, Consumer<Tally> count) {
        tallies.stream()
                .filter(shared -> shared.ages(belonging, day).isPresent())
                .forEach(shared -> count.accept(shared.tally()));
    }

    /** What is counted once for all networks that are told the same; only by what they recognise people differs. */
    private record Shared(List<Network> networks, Tally tally) {

        Optional<AgeScale> ages(Belonging belonging, LocalDate day) {
            return belonging.ages(networks.get(0), day);
        }
    }

    private List<Shared> tallies(Belonging belonging, int from) {
        List<Shared> tallies = new ArrayList<>();
        for (List<Network> alike : belonging.alike()) {
            alike.stream()
                    .collect(Collectors.groupingBy(this::tagsOf, LinkedHashMap::new, Collectors.toList()))
                    .forEach((tags, networks) -> {
                        AgeScale ages = AgeScale.of(networks.get(0).getAgeBands());
                        tallies.add(new Shared(networks, new Tally(ages, tags, from)));
                    });
        }
        return tallies;
    }

    /** On a day on which the structure does not belong to the network, its work does not count there. */
    private static void add(Act act, Tally tally, Optional<AgeScale> ages) {
        if (ages.isPresent()) {
            tally.tell(ages.get());
            tally.add(act);
        } else {
            tally.pass(act);
        }
    }

    private Set<String> tagsOf(Network network) {
        return entities.createQuery("select t.id from NetworkTag t where t.networkId = :network", UUID.class)
                .setParameter("network", network.getId())
                .getResultStream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
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

    /** Everything in the months to count, and what was done before with the people seen in them, alone or in a group. */
    private static Condition sinceOrOfWhoWasSeenSince(int from) {
        LocalDate first = Months.firstDay(from);
        return Condition.of("(a.date >= ?", first)
                .then(" or a.beneficiary_id in (", seenSince(first))
                .then(
                        ") or a.id in (select q.activity_id from activities_participants q where q.beneficiary_id in (",
                        seenSince(first))
                .then(")))", Condition.NOT_MORE);
    }

    private static Condition seenSince(LocalDate first) {
        return Condition.of(
                "select b.beneficiary_id from activities_activities b where b.date >= ? and b.deleted_at is null"
                        + " union select p.beneficiary_id from activities_participants p join activities_activities b"
                        + " on b.id = p.activity_id where b.date >= ? and b.deleted_at is null",
                first,
                first);
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

    private void publish(Shared shared, int from, boolean visitsOnly, Map<String, String> names) {
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
                && key.getCommuneCode().equals(FactKey.EVERYWHERE);
    }
}
