package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.platform.persistence.Condition;
import org.maillage.tenants.control.Belonging;

/**
 * Counts the activities, visits and referrals of the structure in scope as they are published to its networks, and writes nothing: what is
 * published, and what would be, are the same by the same code.
 */
@ApplicationScoped
public class FactCounts {

    /** By what figures are cut when they leave a structure, as facts name it, in reading order. */
    public static final List<String> ALONG = Stream.concat(
                    Arrays.stream(Dimension.values())
                            .filter(dimension ->
                                    dimension != Dimension.TOTAL && Dimension.PUBLISHED.contains(dimension))
                            .map(Dimension::code),
                    Stream.of(Dimension.COMMUNE.code(), Tally.DAY, Tally.PROGRESS, Tally.ACQUAINTANCE, Tally.OUTCOME))
            .toList();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accompaniments accompaniments;

    @Inject
    private Visitors visitors;

    @Inject
    private SentReferrals referrals;

    /** What is counted once for all networks that are told the same; only by what they recognise people differs. */
    record Shared(List<Network> networks, Tally tally) {

        private Optional<AgeScale> ages(Belonging belonging, LocalDate day) {
            return belonging.ages(networks.get(0), day);
        }

        /** Says of what days is what comes next. */
        private Tally on(Belonging belonging, LocalDate day) {
            tally.cross(belonging
                    .crossing(networks.get(0), day)
                    .map(Crossing::getId)
                    .orElse(Crossing.WHOLE));
            return tally;
        }
    }

    /**
     * What is published to all networks.
     *
     * @param from first month, {@code yyyymm}
     */
    List<Shared> count(Belonging belonging, int from, boolean visitsOnly) {
        List<Shared> tallies = tallies(belonging, from);
        count(tallies, belonging, from, visitsOnly);
        return tallies;
    }

    /** What is published, or would be, to one network of those to which the structure belongs, or would belong. */
    public Map<FactKey, FactCells> cells(Belonging belonging, Network network, YearMonth from) {
        int first = Months.of(from);
        List<Shared> tallies = tallies(belonging, first).stream()
                .filter(shared -> shared.networks().contains(network))
                .toList();
        count(tallies, belonging, first, false);
        Map<FactKey, FactCells> cells = new LinkedHashMap<>();
        tallies.forEach(shared -> cells.putAll(shared.tally().cells()));
        cells.keySet().removeIf(key -> !key.isWhole());
        return cells;
    }

    /** The newest month of which anything is counted; empty as long as the structure has recorded nothing. */
    public Optional<YearMonth> newest() {
        Stream<LocalDate> recorded = Stream.of(
                        "select max(a.date) from Activity a where a.deletedAt is null",
                        "select max(v.date) from VisitCount v where v.amount > 0")
                .flatMap(newest ->
                        Optional.ofNullable(
                                entities.createQuery(newest, LocalDate.class).getSingleResult())
                                .stream());
        return Stream.concat(recorded, referrals.newest().stream())
                .max(LocalDate::compareTo)
                .map(YearMonth::from);
    }

    private void count(List<Shared> tallies, Belonging belonging, int from, boolean visitsOnly) {
        LocalDate first = Months.firstDay(from);
        if (!visitsOnly) {
            accompaniments.readByDay(
                    new Wanted(sinceOrOfWhoWasSeenSince(first), Whom.ANYBODY),
                    act -> tallies.forEach(
                            shared -> add(act, shared.on(belonging, act.date()), shared.ages(belonging, act.date()))));
        }
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
                .forEach(shared -> count.accept(shared.on(belonging, day)));
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

    /** Everything in the months to count, and what was done before with the people seen in them, alone or in a group. */
    private static Condition sinceOrOfWhoWasSeenSince(LocalDate first) {
        return Condition.of("(a.date >= ?", first)
                .then(" or a.beneficiary_id in (", seenSince(first))
                .then(
                        ") or a.id in (select q.activity_id from activities_participants q where q.beneficiary_id in (",
                        seenSince(first))
                .then(")))", Condition.NOT_MORE);
    }

    /** A query of the files of the people who were seen since a day. */
    static Condition seenSince(LocalDate first) {
        return Condition.of(
                "select b.beneficiary_id from activities_activities b where b.date >= ? and b.deleted_at is null"
                        + " union select p.beneficiary_id from activities_participants p join activities_activities b"
                        + " on b.id = p.activity_id where b.date >= ? and b.deleted_at is null",
                first,
                first);
    }
}
