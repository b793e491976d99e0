package org.maillage.federation.control;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.maillage.federation.control.Cell.Table;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AutonomyProgress;

/** What everybody knows of a place in a month, before anything is told: how what is counted there hangs together. */
final class Lore {

    private final Province province;
    private final Intruder intruder;
    private final int place;
    private final int month;

    private Lore(Province province, Intruder intruder, int place, int month) {
        this.province = province;
        this.intruder = intruder;
        this.place = place;
        this.month = month;
    }

    /** Whoever reads figures of a province knows this of each of its places. */
    static void teach(Province province, Intruder intruder) {
        for (int place = 0; place < province.kin().places().size(); place++) {
            for (int month = 0; month < Province.MONTHS; month++) {
                new Lore(province, intruder, place, month).teach();
            }
        }
    }

    private void teach() {
        Table.OF_ACCOMPANIMENTS.stream()
                .filter(table -> table != Table.KIND)
                .forEach(table -> intruder.learn(less(of(table), of(Table.KIND)), 0));
        accompaniments();
        people();
    }

    private void accompaniments() {
        Map<Integer, Integer> workshops = of(Table.WORKSHOPS);
        intruder.learnAtLeast(less(of(cell -> cell.is(Table.KIND, "GROUP")), workshops), 0);
        Province.AMOUNTS.forEach((table, all) -> {
            Map<Integer, Integer> above = of(table);
            Map<Integer, Integer> below = less(Map.of(), above);
            for (Province.Each each : all) {
                int cell = province.number(new Cell(place, month, each.of(), each.value(), Cell.NEVER));
                above.put(cell, -each.least());
                below.put(cell, each.most());
            }
            intruder.learnAtLeast(above, 0);
            intruder.learnAtLeast(below, 0);
        });
    }

    /** Nobody comes more often than there are accompaniments, and whoever is new comes for the first time once. */
    private void people() {
        Map<Integer, Integer> first = of(cell -> cell.is(Table.AUTONOMY, AutonomyProgress.FIRST));
        Map<Integer, Integer> newcomers = of(cell -> cell.table() == Table.SEEN
                && cell.former() == Cell.NEVER
                && !cell.is(Table.SEEN, Acquaintance.RETURNING));
        intruder.learn(less(first, newcomers), 0);
        Map<Integer, Integer> others =
                of(cell -> cell.table() == Table.AUTONOMY && !cell.is(Table.AUTONOMY, AutonomyProgress.FIRST));
        Map<Integer, Integer> seen = of(Table.SEEN);
        seen.keySet().removeAll(newcomers.keySet());
        intruder.learnAtLeast(less(others, seen), 0);
        for (Acquaintance acquaintance : Acquaintance.values()) {
            Map<Integer, Integer> known = of(cell -> cell.is(Table.SEEN, acquaintance));
            Map<Integer, Integer> fresh = new HashMap<>(known);
            fresh.keySet().removeIf(cell -> province.cells().get(cell).former() != Cell.NEVER);
            intruder.learn(less(of(cell -> cell.is(Table.PERSON, acquaintance)), fresh), 0);
            // No more come again than came.
            intruder.learnAtLeast(
                    less(
                            known,
                            province.sum(cell -> cell.place() == place
                                    && cell.is(Table.SEEN, acquaintance)
                                    && cell.former() == month)),
                    0);
        }
    }

    private Map<Integer, Integer> of(Table table) {
        return of(cell -> cell.table() == table);
    }

    private Map<Integer, Integer> of(Predicate<Cell> which) {
        return province.sum(cell -> cell.place() == place && cell.month() == month && which.test(cell));
    }

    private static Map<Integer, Integer> less(Map<Integer, Integer> sum, Map<Integer, Integer> without) {
        Map<Integer, Integer> less = new HashMap<>(sum);
        without.forEach((cell, times) -> less.merge(cell, -times, Integer::sum));
        return less;
    }
}
