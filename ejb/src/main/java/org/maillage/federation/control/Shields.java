package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;

/** Makes the shield of a network from the sums of its family, and keeps each year of it until one of these sums changes. */
@ApplicationScoped
public class Shields {

    /** Some megabytes each, for the largest région. */
    private static final int KEPT = 32;

    private static final String TAG = "tag";
    private static final String AGE = "age";

    @Inject
    private Lineages lineages;

    @Inject
    private PublishedFacts facts;

    private final Kept<Key, Optional<ShieldedYear>> kept = new Kept<>(KEPT);

    private record Key(List<Network> members, String indicator, int year) {}

    private record Row(Network network, FactKey key, FactCells cells) {}

    /** Where, and how often, what a row says of a dimension is counted. */
    private record Place(Amounts table, int area, int times) {}

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
     * @param states of the sums from which everything is made, by year; none where nothing was published
     */
    public record Standing(Network network, SortedMap<Integer, Lineage> lineages, SortedMap<Integer, String> states) {

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
            String state = standing.states().get(year);
            int of = year;
            if (state != null) {
                kept.get(
                                new Key(lineage.members(), indicator, year),
                                state + lineage,
                                () -> make(lineage, indicator, of))
                        .ifPresent(shielded -> years.put(of, shielded));
            }
            threshold = Math.max(threshold, lineage.threshold());
        }
        return new Over(new Shield(years), threshold);
    }

    /** Empty when nothing was published of it. */
    private Optional<ShieldedYear> make(Lineage lineage, String indicator, int year) {
        List<Row> rows = new ArrayList<>();
        Map<UUID, Set<String>> communes = new HashMap<>();
        for (Network member : lineage.members()) {
            // Of others, communes are no areas.
            boolean smallest = lineage.isSmallest(member);
            facts.counts(member.getId(), indicator, year, smallest, (tenant, key, cells, sketch) -> {
                rows.add(new Row(member, key, cells));
                if (!key.getCommuneCode().equals(FactKey.EVERYWHERE)) {
                    communes.computeIfAbsent(member.getId(), any -> new TreeSet<>())
                            .add(key.getCommuneCode());
                }
            });
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean people = indicator.equals(Dashboard.PEOPLE);
        Family family = lineage.family(communes);
        Amounts total = new Amounts(family, people);
        Map<String, List<Amounts>> dimensions = new HashMap<>();
        // People are broken down by the whole year only: once in it is all that is asked.
        for (String dimension : dimensions(indicator)) {
            List<Family> parts = lineage.families(family, scale(dimension), communes);
            dimensions.put(
                    dimension,
                    parts.stream().map(part -> new Amounts(part, false)).toList());
        }
        // Days are published of all communes together.
        dimensions.computeIfPresent(
                Dashboard.DAY, (day, tables) -> List.of(new Amounts(lineage.family(Map.of()), false)));
        // Communes are areas of the family.
        dimensions.remove(Dashboard.COMMUNE);
        dimensions.put(FactCells.TOTAL, List.of(total));
        rows.forEach(row -> add(lineage, row, dimensions));
        dimensions.remove(FactCells.TOTAL);
        return Optional.of(new ShieldedYear(lineage.threshold(), total, dimensions));
    }

    /** Along what it is counted and read; partners are those of accompaniments on the screen. */
    private static List<String> dimensions(String indicator) {
        List<String> read = new ArrayList<>(Dashboard.DIMENSIONS.getOrDefault(indicator, List.of()));
        if (indicator.equals(Dashboard.ACCOMPANIMENTS)) {
            read.add(Dashboard.PARTNER);
        }
        return read;
    }

    /** By what networks tell a dimension: only the same values can be subtracted from each other. */
    private static Function<Network, Object> scale(String dimension) {
        return switch (dimension) {
            case TAG -> Network::getId;
            case AGE -> Network::getAgeBands;
            default -> network -> dimension;
        };
    }

    private static void add(Lineage lineage, Row row, Map<String, List<Amounts>> dimensions) {
        int year = row.key().getMonth() / 100;
        int month = row.key().getMonth() % 100;
        Map<String, Integer> areas = areas(lineage, row, month);
        Map<String, List<Place>> places = new HashMap<>();
        row.cells()
                .forEach((dimension, value, former, amount) -> places.computeIfAbsent(
                                dimension, name -> places(dimensions.getOrDefault(name, List.of()), areas))
                        .forEach(place -> {
                            int before = former / 100 == year ? former % 100 : 0;
                            if (place.table().people() || before == 0) {
                                place.table().add(place.area(), value, month, before, place.times() * amount);
                            }
                        }));
    }

    private static Map<String, Integer> areas(Lineage lineage, Row row, int month) {
        String code = row.key().getCommuneCode();
        return code.equals(FactKey.EVERYWHERE)
                ? lineage.areas(row.network(), month)
                : Map.of(Family.commune(row.network().getId().toString(), code), 1);
    }

    /** Looked up once for all counts of a row: there are many. */
    private static List<Place> places(List<Amounts> tables, Map<String, Integer> areas) {
        List<Place> places = new ArrayList<>();
        tables.forEach(table -> areas.forEach((area, times) -> {
            int number = table.family().number(area);
            if (number >= 0) {
                places.add(new Place(table, number, times));
            }
        }));
        return places;
    }

    private static int first(int year) {
        return year * 100 + 1;
    }

    private static int last(int year) {
        return year * 100 + Amounts.MONTHS;
    }
}
