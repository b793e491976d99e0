package org.maillage.federation.control;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.SmallCounts;

/** A generated family of networks with the true counts of one year, along one dimension. */
final class Territory {

    static final int YEAR = 2025;
    static final String DIMENSION = "age";

    final Family family;
    final int threshold;
    final int values;
    final List<Integer> leaves = new ArrayList<>();
    final int[][][] counts;

    Territory(Family family, int threshold, int values) {
        this.family = family;
        this.threshold = threshold;
        this.values = values;
        for (int area = 0; area < family.size(); area++) {
            if (family.parts(area).isEmpty()) {
                leaves.add(area);
            }
        }
        this.counts = new int[family.size()][Amounts.MONTHS][values];
    }

    static Family family(Random random, int levels, boolean communes) {
        Family family = new Family("n");
        List<String> at = List.of("n");
        for (int level = 1; level < levels; level++) {
            List<String> next = new ArrayList<>();
            for (String network : at) {
                for (int i = 0; i < 2 + random.nextInt(2); i++) {
                    next.add(network + i);
                    family.with(network + i, network);
                }
            }
            at = next;
        }
        for (String network : at) {
            for (int i = 0; communes && i < 2 + random.nextInt(2); i++) {
                family.withCommune(network, "c" + i);
            }
        }
        return family;
    }

    /** Sparse or dense, with months, values and areas that have little or nothing. */
    Territory fill(Random random, int months) {
        double scale = threshold * (0.3 + random.nextInt(4));
        int first = random.nextInt(Amounts.MONTHS - months + 1);
        double[] weight = random.doubles(values).map(x -> x * x * 2).toArray();
        for (int leaf : leaves) {
            double size = scale * (random.nextInt(3) == 0 ? 0.2 : 1 + random.nextDouble());
            size *= family.isRest(leaf) && random.nextInt(3) > 0 ? 0 : 1;
            for (int month = first; month < first + months; month++) {
                double busy = random.nextInt(4) == 0 ? 0 : random.nextDouble() * size;
                for (int value = 0; value < values; value++) {
                    counts[leaf][month][value] = (int) Math.round(busy * weight[value] * random.nextDouble() * 2);
                }
            }
        }
        return this;
    }

    boolean isIn(int leaf, int area) {
        int at = leaf;
        while (at > area) {
            at = family.whole(at);
        }
        return at == area;
    }

    int unknown(int leaf, int month, int value) {
        return (leaves.indexOf(leaf) * Amounts.MONTHS + month) * values + value;
    }

    int unknowns() {
        return leaves.size() * Amounts.MONTHS * values;
    }

    /** The unknowns that a question is about; all values together for -1. */
    List<Integer> unknowns(int area, int value, int from, int to) {
        List<Integer> unknowns = new ArrayList<>();
        for (int leaf : leaves) {
            for (int month = from; isIn(leaf, area) && month <= to; month++) {
                for (int one = 0; one < values; one++) {
                    if (value < 0 || value == one) {
                        unknowns.add(unknown(leaf, month, one));
                    }
                }
            }
        }
        return unknowns;
    }

    int count(int area, int value, int from, int to) {
        int sum = 0;
        for (int leaf : leaves) {
            for (int month = from; isIn(leaf, area) && month <= to; month++) {
                for (int one = 0; one < values; one++) {
                    sum += value < 0 || value == one ? counts[leaf][month][one] : 0;
                }
            }
        }
        return sum;
    }

    /** The counts as they are stored, with one value or by values. */
    Amounts amounts(boolean byValue) {
        return amounts(value -> byValue ? "v" + value : "");
    }

    /** The same by the names of other values. */
    Amounts amounts(IntFunction<@Nullable String> names) {
        Amounts amounts = new Amounts(family, false);
        for (int area = 0; area < family.size(); area++) {
            for (int month = 0; !family.isRest(area) && month < Amounts.MONTHS; month++) {
                for (int value = 0; value < values; value++) {
                    String name = names.apply(value);
                    if (name != null) {
                        amounts.add(family.name(area), name, month + 1, 0, count(area, value, month, month));
                    }
                }
            }
        }
        return amounts;
    }

    Shield shield(boolean pool, boolean parts) {
        ShieldedYear year = new ShieldedYear(
                amounts(false),
                Map.of(DIMENSION, List.of(amounts(true))),
                ShieldedYear.rule(threshold, false, pool, parts));
        return new Shield(Map.of(YEAR, year));
    }

    /** The same, where the values are days: told of networks and not of communes, of one month at a time. */
    Intruder.Menu days(boolean pool, boolean parts) {
        Family networks = new Family(family.name(0));
        for (int area = 1; area < family.size(); area++) {
            String name = family.name(area);
            if (Family.networkOf(name).equals(name)) {
                networks.with(name, family.name(family.whole(area)));
            }
        }
        Amounts days = new Amounts(networks, false);
        for (int area = 0; area < networks.size(); area++) {
            for (int month = 0; !networks.isRest(area) && month < Amounts.MONTHS; month++) {
                for (int value = 0; value < values; value++) {
                    int count = count(family.number(networks.name(area)), value, month, month);
                    days.add(networks.name(area), "v" + value, month + 1, 0, count);
                }
            }
        }
        Shield shield = new Shield(Map.of(
                YEAR,
                new ShieldedYear(
                        amounts(false),
                        Map.of(Dashboard.DAY, List.of(days)),
                        ShieldedYear.rule(threshold, false, pool, parts))));
        return (area, dimension, from, to) -> {
            YearMonth begin = YearMonth.of(YEAR, from + 1);
            YearMonth end = YearMonth.of(YEAR, to + 1);
            boolean asked = dimension == null || (from == to && networks.number(area) >= 0);
            Shield.Verdict verdict = dimension == null
                    ? shield.total(area, begin, end)
                    : shield.breakdown(area, Dashboard.DAY, begin, end);
            return asked && verdict.shown() ? verdict.hidden() : null;
        };
    }

    Intruder.Menu menu(boolean pool, boolean parts) {
        Shield shield = shield(pool, parts);
        return (area, dimension, from, to) -> {
            YearMonth begin = YearMonth.of(YEAR, from + 1);
            YearMonth end = YearMonth.of(YEAR, to + 1);
            Shield.Verdict verdict =
                    dimension == null ? shield.total(area, begin, end) : shield.breakdown(area, dimension, begin, end);
            return verdict.shown() ? verdict.hidden() : null;
        };
    }

    /** What an area hides when it looks at itself only: nothing at all when that is small, else what a list hides. */
    @Nullable
    Set<String> smallValues(String name, int from, int to) {
        int area = family.number(name);
        int all = count(area, -1, from, to);
        Map<String, Integer> counts = new HashMap<>();
        for (int value = 0; value < values; value++) {
            counts.put("v" + value, count(area, value, from, to));
        }
        Set<String> hidden = new SmallCounts(threshold).hidden(counts, all);
        return Rule.isSmall(all, threshold) ? null : hidden;
    }

    /** The first small count that the answers of a menu tell, in words; none for a menu that keeps all. */
    @Nullable
    String leak(Intruder.Menu menu, Random random, int tries) {
        return leak(menu, new Intruder(unknowns()), random, tries);
    }

    /** @param intruder who may know something already */
    @Nullable
    String leak(Intruder.Menu menu, Intruder intruder, Random random, int tries) {
        Map<Map<Integer, Integer>, Integer> hidden = new LinkedHashMap<>();
        Map<Map<Integer, Integer>, String> names = new LinkedHashMap<>();
        for (int area = 0; area < family.size(); area++) {
            for (int from = 0; !family.isRest(area) && from < Amounts.MONTHS; from++) {
                for (int to = from; to < Amounts.MONTHS; to++) {
                    ask(menu, intruder, new int[] {area, from, to}, hidden, names);
                }
            }
        }
        List<Map<Integer, Integer>> cells = new ArrayList<>(hidden.keySet());
        Collections.shuffle(cells, random);
        for (Map<Integer, Integer> cell : cells.subList(0, Math.min(tries, cells.size()))) {
            if (intruder.pins(cell, hidden.get(cell), threshold)) {
                return names.get(cell);
            }
        }
        return null;
    }

    private void ask(
            Intruder.Menu menu,
            Intruder intruder,
            int[] question,
            Map<Map<Integer, Integer>, Integer> hidden,
            Map<Map<Integer, Integer>, String> names) {
        String area = family.name(question[0]);
        for (int value = -1; value < values; value++) {
            Set<String> without = menu.hidden(area, value < 0 ? null : DIMENSION, question[1], question[2]);
            Map<Integer, Integer> sum = Intruder.sum(unknowns(question[0], value, question[1], question[2]));
            int count = count(question[0], value, question[1], question[2]);
            if (without != null && !without.contains("v" + value)) {
                intruder.learn(sum, count);
            } else if (count > 0 && count < threshold) {
                hidden.put(sum, count);
                names.put(sum, area + " v" + value + " " + (question[1] + 1) + "-" + (question[2] + 1) + " = " + count);
            }
            if (without != null && without.contains("v" + value) && question[0] == 0 && without.size() < values) {
                // The whole shows its zeros.
                intruder.learnAtLeast(sum, 1);
            }
        }
    }
}
