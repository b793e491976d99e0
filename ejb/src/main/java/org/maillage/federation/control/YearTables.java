package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;

/** The sums of one indicator in one calendar year, as tables over a family: one without a dimension, and one or more of each dimension. */
final class YearTables {

    private static final String TAG = "tag";
    private static final String AGE = "age";

    private final Lineage lineage;
    private final Totals totals;
    private final Map<String, List<Amounts>> dimensions = new HashMap<>();

    /** What a network counted, on all days or on those of a crossing. */
    record Row(Network network, FactKey key, FactCells cells) {

        /** What it says along one dimension. */
        Row along(String dimension) {
            return new Row(network, key, cells.along(dimension));
        }
    }

    /**
     * Where, and how often, what a row says of a dimension is counted.
     *
     * @param ages how its values are told there; {@code null} where they are the same
     */
    private record Place(
            Amounts table, int area, int times, @Nullable AgeScale ages) {

        String value(String counted) {
            return ages == null ? counted : ages.retold(counted);
        }
    }

    /**
     * What all networks of a family counted; those that hold no other, by communes too.
     *
     * @param rows about the indicator
     * @param structures about who recorded accompaniments; none where the indicator does not depend on that
     */
    record Counted(String indicator, List<Row> rows, List<Row> structures) {}

    /**
     * Adds them up.
     *
     * @param accompaniments of the people that are counted; {@code null} where something else is
     */
    YearTables(Lineage lineage, Counted counted, Rule rule, @Nullable Totals accompaniments) {
        this.lineage = lineage;
        String indicator = counted.indicator();
        List<Row> rows = counted.rows();
        Map<UUID, Set<String>> communes = communes(lineage, rows);
        Family family = lineage.family(communes);
        Amounts total = new Amounts(family, indicator.equals(Dashboard.PEOPLE));
        dimensions.put(FactCells.TOTAL, List.of(total));
        rows.forEach(row -> add(row.along(FactCells.TOTAL)));
        dimensions.clear();
        Recorders recorders = new Recorders(lineage, family, counted.structures());
        this.totals = new Totals(family, total, rule, new Beside(accompaniments, recorders));
        Set<Network> silent = lineage.crossedByAge();
        if (dimensions(indicator).contains(AGE) && !lineage.apartByAge().isEmpty()) {
            silent.addAll(lineage.aboveApartByAge());
            silent.addAll(new AgesApart(lineage, rows).silent(totals));
        }
        // People are broken down by the whole year only: once in it is all that is asked.
        for (String dimension : dimensions(indicator)) {
            dimensions.put(
                    dimension,
                    families(dimension, family, silent, communes).stream()
                            .map(part -> new Amounts(part, false))
                            .toList());
        }
        // Communes are areas of the family.
        dimensions.remove(Dashboard.COMMUNE);
        rows.forEach(this::add);
    }

    /** What of it may be shown. */
    ShieldedYear shielded() {
        return new ShieldedYear(totals, dimensions);
    }

    private static Map<UUID, Set<String>> communes(Lineage lineage, List<Row> rows) {
        Map<UUID, Set<String>> communes = new HashMap<>();
        for (Row row : rows) {
            if (!row.key().getCommuneCode().equals(FactKey.EVERYWHERE)) {
                lineage.areasWithCommunes(row.network(), row.key().getCrossing())
                        .keySet()
                        .forEach(area -> communes.computeIfAbsent(area, any -> new TreeSet<>())
                                .add(row.key().getCommuneCode()));
            }
        }
        return communes;
    }

    /** Along what it is counted and read; partners are those of accompaniments on the screen. */
    private static List<String> dimensions(String indicator) {
        List<String> read = new ArrayList<>(Dashboard.DIMENSIONS.getOrDefault(indicator, List.of()));
        if (indicator.equals(Dashboard.ACCOMPANIMENTS)) {
            read.add(Dashboard.PARTNER);
        }
        return read;
    }

    /** Those parts of the family whose networks tell a dimension by the same values. */
    private List<Family> families(
            String dimension, Family family, Set<Network> silent, Map<UUID, Set<String>> communes) {
        return switch (dimension) {
            case TAG -> lineage.families(family, Network::getId, communes);
            case AGE -> lineage.familiesByAge(family, silent, communes);
            // Published of all communes together.
            case Dashboard.DAY, Dashboard.PROGRESS -> List.of(lineage.family(Map.of()));
            default -> List.of(family);
        };
    }

    /** Without anything that is made for each count: a first look at a région comes by here a million times. */
    private void add(Row row) {
        int year = row.key().getMonth() / 100;
        int month = row.key().getMonth() % 100;
        Map<String, Integer> areas = areas(lineage, row);
        Map<String, List<Place>> places = new HashMap<>();
        row.cells().forEach((dimension, value, former, amount) -> {
            List<Place> known = places.get(dimension);
            if (known == null) {
                known = places(dimension, row, areas);
                places.put(dimension, known);
            }
            int before = former / 100 == year ? former % 100 : 0;
            for (Place place : known) {
                if (before == 0 || place.table().people()) {
                    place.table().add(place.area(), place.value(value), month, before, place.times() * amount);
                }
            }
        });
    }

    /** In which areas, and how often, what a row says is counted; -1 takes it away. */
    static Map<String, Integer> areas(Lineage lineage, Row row) {
        String code = row.key().getCommuneCode();
        if (code.equals(FactKey.EVERYWHERE)) {
            return lineage.areas(row.network(), row.key().getCrossing());
        }
        Map<String, Integer> areas = new HashMap<>();
        lineage.areasWithCommunes(row.network(), row.key().getCrossing())
                .forEach((area, times) -> areas.put(Family.commune(area.toString(), code), times));
        return areas;
    }

    /** Looked up once for all counts of a row: there are many. */
    private List<Place> places(String dimension, Row row, Map<String, Integer> areas) {
        Network network = row.network();
        int month = row.key().getMonth() % 100;
        // Tags are of one network only: by them, it holds what it shares as well.
        List<Amounts> tables = dimension.equals(TAG) && !row.key().isWhole()
                ? List.of()
                : dimensions.getOrDefault(dimension, List.of());
        boolean told = dimension.equals(AGE) && tables.size() > 1;
        List<Place> places = new ArrayList<>();
        tables.forEach(table -> areas.forEach((area, times) -> {
            int number = table.family().number(area);
            if (number >= 0) {
                String by = table.family().name(0);
                places.add(new Place(table, number, times, told ? lineage.ages(network, by, month) : null));
            }
        }));
        for (Network apart : told ? lineage.apartByAge() : List.<Network>of()) {
            int times = areas.getOrDefault(apart.getId().toString(), 0);
            tables.forEach(table -> lineage.above(apart).stream()
                    .mapToInt(above -> table.family().number(above.getId().toString()))
                    .filter(number -> number >= 0 && times != 0)
                    .forEach(number -> places.add(new Place(
                            table,
                            number,
                            -times,
                            lineage.ages(network, table.family().name(0), month)))));
        }
        return places;
    }
}
