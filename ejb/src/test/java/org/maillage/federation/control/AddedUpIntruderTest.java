package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The intruder as in {@link IntruderTest}, who is also told what accompaniments add up to, and knows between which bounds each of them adds
 * to it: that tells of values that are hidden. Told only where nothing of these values is, it tells nothing.
 */
class AddedUpIntruderTest {

    private static final long SEED = 20_261_129;
    private static final int ROUNDS = 18;
    private static final int CELLS = 15;
    private static final int THRESHOLD = 5;

    /** Each accompaniment alone and each on the screen is one activity, of a workshop one or less. */
    private static final Bounds ACTIVITIES = new Bounds(List.of(1, 1, 0), List.of(1, 1, 1));

    /** Short ones, those of half an hour and more, those of an hour and more. */
    private static final Bounds MINUTES = new Bounds(List.of(1, 30, 60), List.of(29, 59, 119));

    /** There and back: everybody knows how far the office of each partner is. */
    private static final Bounds KILOMETRES = new Bounds(List.of(30, 80, 120), List.of(30, 80, 120));

    /**
     * What an accompaniment adds.
     *
     * @param least by value
     * @param most by value
     */
    private record Bounds(List<Integer> least, List<Integer> most) {

        int values() {
            return least.size();
        }
    }

    @Test
    void tellsNothingSmallWhereAllIsToldAnyway() {
        assertThat(leaks(ACTIVITIES, false)).isZero();
        assertThat(leaks(MINUTES, false)).isZero();
        assertThat(leaks(KILOMETRES, false)).isZero();
    }

    @Test
    void tellsSmallValuesBesideEveryTotal() {
        assertThat(leaks(ACTIVITIES, true)).isPositive();
        assertThat(leaks(MINUTES, true)).isPositive();
        assertThat(leaks(KILOMETRES, true)).isPositive();
    }

    private static int leaks(Bounds bounds, boolean withTotals) {
        int leaks = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Family family = Territory.family(random, 1 + round % 2, false);
            Territory territory = new Territory(family, THRESHOLD, bounds.values()).fill(random, 3);
            Intruder.Menu menu = territory.menu(true, true);
            Intruder intruder = told(territory, bounds, menu, withTotals, random);
            leaks += territory.leak(menu, intruder, random, CELLS) == null ? 0 : 1;
        }
        return leaks;
    }

    /** Somebody who knows all sums that are told, each leaf and month adding some unknown amount to them. */
    private static Intruder told(
            Territory territory, Bounds bounds, Intruder.Menu menu, boolean withTotals, Random random) {
        int cells = territory.leaves.size() * Amounts.MONTHS;
        Intruder intruder = new Intruder(territory.unknowns() + cells);
        int[] amounts = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            int leaf = territory.leaves.get(cell / Amounts.MONTHS);
            Map<Integer, Integer> above = new HashMap<>(Map.of(territory.unknowns() + cell, 1));
            Map<Integer, Integer> below = new HashMap<>(Map.of(territory.unknowns() + cell, -1));
            for (int value = 0; value < bounds.values(); value++) {
                int unknown = territory.unknown(leaf, cell % Amounts.MONTHS, value);
                above.put(unknown, -bounds.least().get(value));
                below.put(unknown, bounds.most().get(value));
                for (int i = 0; i < territory.counts[leaf][cell % Amounts.MONTHS][value]; i++) {
                    int room = bounds.most().get(value) - bounds.least().get(value);
                    // Most add little: workshops have many participants, and time is told in quarters of an hour.
                    amounts[cell] += bounds.least().get(value) + (random.nextInt(8) == 0 ? room : 0);
                }
            }
            intruder.learnAtLeast(above, 0);
            intruder.learnAtLeast(below, 0);
        }
        for (int area = 0; area < territory.family.size(); area++) {
            for (int from = 0; !territory.family.isRest(area) && from < Amounts.MONTHS; from++) {
                for (int to = from; to < Amounts.MONTHS; to++) {
                    Set<String> hidden =
                            menu.hidden(territory.family.name(area), withTotals ? null : Territory.DIMENSION, from, to);
                    if (hidden != null && hidden.isEmpty()) {
                        learn(intruder, territory, amounts, new int[] {area, from, to});
                    }
                }
            }
        }
        return intruder;
    }

    private static void learn(Intruder intruder, Territory territory, int[] amounts, int[] question) {
        Map<Integer, Integer> sum = new HashMap<>();
        long amount = 0;
        for (int cell = 0; cell < amounts.length; cell++) {
            int month = cell % Amounts.MONTHS;
            int leaf = territory.leaves.get(cell / Amounts.MONTHS);
            if (territory.isIn(leaf, question[0]) && month >= question[1] && month <= question[2]) {
                sum.put(territory.unknowns() + cell, 1);
                amount += amounts[cell];
            }
        }
        intruder.learn(sum, amount);
    }
}
