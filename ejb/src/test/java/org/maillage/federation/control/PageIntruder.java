package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Page;
import org.maillage.federation.control.Cell.Table;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;

/** Reads every page of figures of a province, of each of its networks, communes and periods, and puts together all that is told there. */
final class PageIntruder {

    private static final int HOUR = 60;
    private static final int STEP = 100;

    /** Of months in which anything happens, one after the other. */
    private static final int PERIODS = 6;

    /** What is asked for: whose figures, of which period. */
    private record Asked(Network network, FigureQuery query, boolean whole) {

        int from() {
            return query.from().getMonthValue();
        }

        int to() {
            return query.to().getMonthValue();
        }

        String code() {
            return Objects.requireNonNullElse(query.communeCode(), FactKey.EVERYWHERE);
        }
    }

    private final Province province;
    private final ProvinceSums sums;
    private final Intruder intruder;
    private final Map<Map<Integer, Integer>, Integer> recorders = new HashMap<>();
    private final Set<Map<Integer, Integer>> learned = new HashSet<>();
    private final Map<Map<Integer, Integer>, String> hidden = new LinkedHashMap<>();
    private final Set<String> shown = new TreeSet<>();

    /** @param structures whether who decides what is told knows how many structures there are */
    PageIntruder(Province province, boolean structures) {
        this.province = province;
        this.sums = new ProvinceSums(province, structures);
        this.intruder = new Intruder(
                province.cells().size() + PERIODS * province.kin().places().size());
        Lore.teach(province, intruder);
    }

    /** Reads all pages. */
    PageIntruder read() {
        for (Network network : province.kin().networks()) {
            Lineage lineage =
                    new Lineage(network, Territory.YEAR, province.kin().tree(), Set.of());
            Map<String, Shields.Over> shields = sums.shields(lineage);
            String name = network.getId().toString();
            boolean top = lineage.family(province.kin().communes()).number(name) == 0;
            for (String code : codes(network)) {
                for (int from = 1; from <= Amounts.MONTHS; from++) {
                    for (int to = from; to <= Amounts.MONTHS; to++) {
                        YearMonth begin = YearMonth.of(Territory.YEAR, from);
                        YearMonth end = YearMonth.of(Territory.YEAR, to);
                        FigureQuery query = new FigureQuery(begin, end, code, network.getId());
                        Page page = Page.of(
                                network,
                                query,
                                sums.reading(query, network),
                                indicator -> Objects.requireNonNull(shields.get(indicator)));
                        read(new Asked(network, query, top && code == null), page);
                    }
                }
            }
        }
        return this;
    }

    private Set<@Nullable String> codes(Network network) {
        Set<@Nullable String> codes = new LinkedHashSet<>();
        codes.add(null);
        province.kin()
                .tree()
                .andBelow(network)
                .forEach(one -> codes.addAll(province.kin().communes().getOrDefault(one.getId(), Set.of())));
        return codes;
    }

    private void read(Asked asked, Page page) {
        page.keyFigures().forEach(figure -> read(asked, figure));
        Map<String, Breakdown> breakdowns = new HashMap<>();
        page.breakdowns().forEach(breakdown -> breakdowns.put(breakdown.dimension(), breakdown));
        for (Table table : Table.values()) {
            Map<String, Set<String>> values = new TreeMap<>();
            table.choices().stream()
                    .map(value -> new Cell(0, 0, table, value, Cell.NEVER))
                    .forEach(cell -> cell.told()
                            .forEach((dimension, of) -> values.computeIfAbsent(dimension, any -> new LinkedHashSet<>())
                                    .addAll(of)));
            values.keySet().removeIf(dimension -> !ProvinceSums.isCounted(dimension, asked.code()));
            values.forEach((dimension, of) ->
                    of.forEach(value -> read(asked, table, breakdowns.get(dimension), dimension, value)));
        }
    }

    private void read(Asked asked, Table table, @Nullable Breakdown breakdown, String dimension, String value) {
        Map<Integer, Integer> sum = sum(
                asked,
                cell -> cell.table() == table
                        && cell.told().getOrDefault(dimension, List.of()).contains(value));
        // A value without a figure is nobody's, but where those that are hidden are not named.
        Optional<Figure> figure = Optional.ofNullable(breakdown)
                .flatMap(known -> known.figures().stream()
                        .filter(one -> one.value().equals(value))
                        .findFirst()
                        .or(() -> Optional.of(new Figure(value, 0, null))
                                .filter(none -> Dashboard.namesTheHidden(dimension))));
        Optional<Integer> amount = figure.map(Figure::amount);
        take(asked, dimension, sum, amount);
        boolean some = breakdown != null
                && breakdown.figures().stream()
                        .anyMatch(one -> !one.hidden() && !Integer.valueOf(0).equals(one.amount()));
        if (asked.whole && some && figure.isPresent() && amount.isEmpty()) {
            // The whole shows its zeros where it shows anything.
            intruder.learnAtLeast(sum, 1);
        }
    }

    private void read(Asked asked, Figure figure) {
        String indicator = figure.value();
        Map<Integer, Integer> sum = sum(asked, cell -> cell.totals().contains(indicator));
        Optional<Integer> amount = Optional.ofNullable(figure.amount());
        switch (indicator) {
            case Dashboard.MINUTES -> amount.ifPresent(told -> learnBetween(sum, told, HOUR));
            case Dashboard.KILOMETRES -> amount.ifPresent(told -> learnBetween(sum, told, STEP));
            case Dashboard.STRUCTURES -> amount.ifPresent(told -> learnStructures(asked, told));
            // Nothing of this is generated, or it is made of another one.
            case Dashboard.VISITS, Dashboard.REFERRALS, Dashboard.CO2 -> {}
            case Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE -> take(asked, indicator, sum, amount);
            // However few these are, they are told where nothing is hidden of the accompaniments behind them.
            default -> amount.ifPresent(told -> take(asked, indicator, sum, amount));
        }
    }

    /** Learns what is shown, and remembers what is small and is not. */
    private void take(Asked asked, String name, Map<Integer, Integer> sum, Optional<Integer> amount) {
        int count = province.count(sum);
        amount.ifPresent(told -> {
            assertThat(told).as("%s of %s", name, asked).isEqualTo(count);
            learn(sum, told);
            shown.add(name);
        });
        if (amount.isEmpty() && isOffered(asked, name) && Rule.isSmall(count, province.threshold())) {
            hidden.put(sum, name + " " + count + " of " + asked);
        }
    }

    /** Days are of one month; who came, and what is compared with the time before, is of a whole year. */
    private static boolean isOffered(Asked asked, String name) {
        return switch (name) {
            case Dashboard.DAY -> asked.from() == asked.to();
            case Dashboard.PROGRESS, Dashboard.ACQUAINTANCE, Dashboard.RESIDENCE, Cell.AGE ->
                asked.from() == 1 && asked.to() == Amounts.MONTHS;
            default -> true;
        };
    }

    private void learn(Map<Integer, Integer> sum, int amount) {
        if (learned.add(sum)) {
            intruder.learn(sum, amount);
        }
    }

    /** That something is at least so much, and less than a step more. */
    private void learnBetween(Map<Integer, Integer> sum, int amount, int step) {
        if (learned.add(sum)) {
            intruder.learnAtLeast(sum, amount);
            Map<Integer, Integer> less = new HashMap<>();
            sum.forEach((cell, times) -> less.put(cell, -times));
            intruder.learnAtLeast(less, 1L - amount - step);
        }
    }

    /** How many of the structures of each place recorded something is not known, but that all of them together are so many. */
    private void learnStructures(Asked asked, int amount) {
        Map<Integer, Integer> structures = new HashMap<>();
        for (int place = 0; place < province.kin().places().size(); place++) {
            int at = place;
            Map<Integer, Integer> acts =
                    sum(asked, cell -> cell.place() == at && cell.totals().contains(Dashboard.ACCOMPANIMENTS));
            if (!acts.isEmpty()) {
                structures.put(recorders.computeIfAbsent(acts, any -> recorders(acts, at)), 1);
            }
        }
        if (!structures.isEmpty()) {
            learn(structures, amount);
        }
        if (amount == 0) {
            learn(sum(asked, cell -> cell.totals().contains(Dashboard.ACCOMPANIMENTS)), 0);
        }
    }

    /** Returns the unknown for how many structures of a place some accompaniments are of. */
    private int recorders(Map<Integer, Integer> acts, int place) {
        int unknown = province.cells().size() + recorders.size();
        intruder.learnAtLeast(Map.of(unknown, -1), -province.structures(place));
        Map<Integer, Integer> more = new HashMap<>(acts);
        more.put(unknown, -1);
        intruder.learnAtLeast(more, 0);
        return unknown;
    }

    private Map<Integer, Integer> sum(Asked asked, Predicate<Cell> which) {
        return province.sum(cell -> {
            int month = province.month(cell.month());
            boolean counted = cell.former() != Cell.NEVER && province.month(cell.former()) >= asked.from();
            return month >= asked.from()
                    && month <= asked.to()
                    && !counted
                    && which.test(cell)
                    && province.counts(asked.network, asked.code(), cell);
        });
    }

    /** What was shown at all, be it once. */
    Set<String> shown() {
        return shown;
    }

    /** The first small count that follows from all that is told, in words; none when all are kept. */
    @Nullable
    String leak(Random random, int tries) {
        return intruder.firstPinned(hidden, province::count, province.threshold(), random, tries);
    }
}
