package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.control.Cell.Table;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;

/** The sums of the networks of a province as they are stored, and what is read of them. */
final class ProvinceSums {

    private static final List<String> OF_ALL_COMMUNES =
            List.of(Dashboard.DAY, Dashboard.PROGRESS, Dashboard.ACQUAINTANCE);

    private static final Set<String> OF_COMMUNES = Set.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE);

    private final Province province;
    private final boolean withStructures;
    private final Map<List<Object>, Map<String, FactCells>> sums = new HashMap<>();

    /** @param withStructures whether who decides what is told knows how many structures there are */
    ProvinceSums(Province province, boolean withStructures) {
        this.province = province;
        this.withStructures = withStructures;
    }

    /** Whether a dimension is counted in a commune. */
    static boolean isCounted(String dimension, String code) {
        return code.equals(FactKey.EVERYWHERE) || !OF_ALL_COMMUNES.contains(dimension);
    }

    private static int month(int number) {
        return Territory.YEAR * 100 + number;
    }

    /** By indicator, of a month from 1 on. */
    private Map<String, FactCells> sums(Network network, String code, int month) {
        return sums.computeIfAbsent(List.of(network, code, month), any -> {
            Map<String, FactCells.Sum> of = new HashMap<>();
            for (int number = 0; number < province.cells().size(); number++) {
                Cell cell = province.cells().get(number);
                if (province.month(cell.month()) == month && province.counts(network, code, cell)) {
                    add(cell, province.count(number), code, of);
                }
            }
            province.structures(network, code, month)
                    .forEach(structure -> sum(of, SumRefresh.STRUCTURES).set(SumRefresh.STRUCTURE, structure, 1));
            Map<String, FactCells> cells = new HashMap<>();
            of.forEach((indicator, sum) -> cells.put(indicator, sum.cells()));
            cells.values().removeIf(row -> row.equals(FactCells.NONE));
            return cells;
        });
    }

    private void add(Cell cell, int count, String code, Map<String, FactCells.Sum> to) {
        int former = cell.former() == Cell.NEVER ? FactCells.NEVER : month(province.month(cell.former()));
        cell.totals().stream()
                .filter(indicator -> code.equals(FactKey.EVERYWHERE) || OF_COMMUNES.contains(indicator))
                .forEach(indicator -> sum(to, indicator).add(FactCells.TOTAL, "", former, count));
        cell.counted()
                .forEach((dimension, values) -> values.stream()
                        .filter(value -> isCounted(dimension, code))
                        .forEach(value -> sum(to, cell.table().indicator()).add(dimension, value, former, count)));
        if (code.equals(FactKey.EVERYWHERE) && cell.table() == Table.KIND) {
            String commune = province.kin().places().get(cell.place()).code();
            sum(to, Dashboard.ACCOMPANIMENTS).add(Dashboard.COMMUNE, commune, count);
        }
    }

    private static FactCells.Sum sum(Map<String, FactCells.Sum> sums, String indicator) {
        return sums.computeIfAbsent(indicator, any -> new FactCells.Sum());
    }

    /** What is read of some months, both included and from 1 on. */
    Reading reading(FigureQuery query, Network network) {
        Reading reading = new Reading(Readings.number(query.from()));
        String code = Objects.requireNonNullElse(query.communeCode(), FactKey.EVERYWHERE);
        IntStream.rangeClosed(query.from().getMonthValue(), query.to().getMonthValue())
                .forEach(month -> sums(network, code, month)
                        .forEach((indicator, cells) ->
                                reading.add(new FactKey(month(month), code, indicator, 1), cells)));
        return reading;
    }

    /** What may be told of the family of a network. */
    Map<String, Shields.Over> shields(Lineage lineage) {
        Map<String, Shields.Over> shields = new HashMap<>();
        Totals accompaniments = null;
        for (String indicator :
                List.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE, Dashboard.VISITS, Dashboard.REFERRALS)) {
            Map<Integer, ShieldedYear> years = new HashMap<>();
            List<YearTables.Row> rows = rows(lineage, indicator);
            if (!rows.isEmpty()) {
                ShieldedYear year = shielded(lineage, indicator, rows, accompaniments);
                years.put(Territory.YEAR, year);
                accompaniments = year.totals();
            }
            shields.put(indicator, new Shields.Over(new Shield(years), province.threshold()));
        }
        return shields;
    }

    private ShieldedYear shielded(
            Lineage lineage, String indicator, List<YearTables.Row> rows, @Nullable Totals accompaniments) {
        Rule rule = ShieldedYear.rule(province.threshold(), indicator.equals(Dashboard.PEOPLE), true, true);
        YearTables.Counted counted = new YearTables.Counted(
                indicator, rows, withStructures ? rows(lineage, SumRefresh.STRUCTURES) : List.of());
        return new YearTables(lineage, counted, rule, accompaniments).shielded();
    }

    private List<YearTables.Row> rows(Lineage lineage, String indicator) {
        List<YearTables.Row> rows = new ArrayList<>();
        for (Network member : lineage.members()) {
            for (String code : province.kin().told(member)) {
                for (int month = 1; month <= Amounts.MONTHS; month++) {
                    FactCells cells = sums(member, code, month).get(indicator);
                    if (cells != null) {
                        rows.add(new YearTables.Row(member, new FactKey(month(month), code, indicator, 1), cells));
                    }
                }
            }
        }
        return rows;
    }
}
