package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Network;

/** Makes the shield of a network from the sums of its family, and keeps each year of it until one of these sums changes. */
@ApplicationScoped
public class Shields {

    /** Some megabytes each, for the largest région. */
    private static final int KEPT = 32;

    @Inject
    private Lineages lineages;

    @Inject
    private PublishedFacts facts;

    @Inject
    private KeptCounts counts;

    private final Kept<Key, Optional<ShieldedYear>> kept = new Kept<>(KEPT);

    private record Key(List<Network> members, String indicator, int year) {}

    /**
     * The shield over an indicator in the family of a network, for the calendar years of a period.
     *
     * @param shield what may be shown
     * @param threshold the highest of the family in these years, that of the network itself where nothing was published
     */
    public record Over(Shield shield, int threshold) {}

    /**
     * Where the family of a network stands, in some calendar years.
     *
     * @param lineages who belongs to it, by year
     * @param states of the sums from which everything is made, by year and network; none where nothing was published
     */
    public record Standing(
            Network network, SortedMap<Integer, Lineage> lineages, SortedMap<Integer, SortedMap<UUID, String>> states) {

        /** Those of some networks that share the work of no structure with another one of them, on whatever days of these years. */
        public Set<Network> apart(Set<Network> some) {
            return some.stream()
                    .filter(one -> lineages.values().stream().noneMatch(lineage -> lineage.shares(one, some)))
                    .collect(Collectors.toSet());
        }

        /** Of the sums of a network in a calendar year; empty where nothing was published. */
        Optional<String> state(UUID network, int year) {
            return Optional.ofNullable(states.get(year)).map(of -> of.get(network));
        }

        /** Changes when anything does on which an answer about these years depends. */
        public String state() {
            return states.toString() + lineages;
        }
    }

    /** How things stand in the calendar years from one month to another. */
    public Standing standing(Network network, YearMonth from, YearMonth to) {
        SortedMap<Integer, Lineage> lineages = this.lineages.of(network, from.getYear(), to.getYear());
        Set<UUID> members = new TreeSet<>();
        lineages.values().forEach(lineage -> lineage.members().forEach(member -> members.add(member.getId())));
        // The one that is kept with its family: what is made of it may be kept, and a territory weighs.
        Network one = lineages.values().stream()
                .flatMap(lineage -> lineage.members().stream())
                .filter(network::equals)
                .findFirst()
                .orElse(network);
        return new Standing(one, lineages, facts.changes(members, first(from.getYear()), last(to.getYear())));
    }

    /** The shield over an indicator for those of the calendar years that a period touches. */
    public Over over(Standing standing, String indicator, YearMonth from, YearMonth to) {
        Map<Integer, ShieldedYear> years = new TreeMap<>();
        int threshold = standing.network().getThreshold();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            Lineage lineage = Objects.requireNonNull(standing.lineages().get(year));
            SortedMap<UUID, String> state = standing.states().get(year);
            int of = year;
            if (state != null) {
                year(lineage, indicator, of, state).ifPresent(shielded -> years.put(of, shielded));
            }
            threshold = Math.max(threshold, lineage.threshold());
        }
        return new Over(new Shield(years), threshold);
    }

    /** Empty when nothing was published of it. */
    private Optional<ShieldedYear> year(Lineage lineage, String indicator, int year, SortedMap<UUID, String> state) {
        return kept.get(
                new Key(lineage.members(), indicator, year),
                state.toString() + lineage,
                () -> make(lineage, indicator, year, state));
    }

    private Optional<ShieldedYear> make(Lineage lineage, String indicator, int year, SortedMap<UUID, String> state) {
        List<YearTables.Row> rows = rows(lineage, indicator, year, state);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean people = indicator.equals(Dashboard.PEOPLE);
        boolean recorded = people || indicator.equals(Dashboard.ACCOMPANIMENTS);
        Rule rule = ShieldedYear.rule(lineage.threshold(), people, true, true);
        Totals accompaniments = people
                ? year(lineage, Dashboard.ACCOMPANIMENTS, year, state)
                        .map(ShieldedYear::totals)
                        .orElse(null)
                : null;
        YearTables.Counted counted = new YearTables.Counted(
                indicator, rows, recorded ? rows(lineage, SumRefresh.STRUCTURES, year, state) : List.of());
        return Optional.of(new YearTables(lineage, counted, rule, accompaniments).shielded());
    }

    private List<YearTables.Row> rows(Lineage lineage, String indicator, int year, SortedMap<UUID, String> state) {
        List<YearTables.Row> rows = new ArrayList<>();
        for (Network member : lineage.members()) {
            // Of others, communes are no areas.
            boolean smallest = lineage.isSmallest(member);
            counts.of(member.getId(), indicator, year, smallest, state.getOrDefault(member.getId(), ""))
                    .forEach(count -> rows.add(new YearTables.Row(member, count.key(), count.cells())));
        }
        return rows;
    }

    private static int first(int year) {
        return year * 100 + 1;
    }

    private static int last(int year) {
        return year * 100 + Amounts.MONTHS;
    }
}
