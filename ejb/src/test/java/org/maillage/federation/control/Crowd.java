package org.maillage.federation.control;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** People of a generated family in the months of a year in which anything happens, by the month in which they were last seen. */
final class Crowd {

    private static final int MONTHS = 5;
    private static final int FORMER = MONTHS + 1;

    private final Territory territory;
    private final int[] months;
    private final int[] people;

    Crowd(Territory territory, Random random) {
        this.territory = territory;
        this.months =
                random.ints(0, Amounts.MONTHS).distinct().limit(MONTHS).sorted().toArray();
        this.people = new int[territory.leaves.size() * territory.values * MONTHS * FORMER];
        for (int leaf : territory.leaves) {
            double size = territory.threshold * (0.2 + random.nextInt(4));
            for (int value = 0; value < territory.values; value++) {
                int number = (int) (size * random.nextDouble() * (random.nextInt(3) == 0 ? 0.3 : 2));
                double loyalty = random.nextDouble() * 0.7;
                for (int i = 0; i < number; i++) {
                    live(leaf, value, loyalty, random);
                }
            }
        }
    }

    /** One person, who comes and comes again. */
    private void live(int leaf, int value, double loyalty, Random random) {
        int first = random.nextInt(MONTHS);
        int last = -1;
        for (int month = first; month < MONTHS; month++) {
            if (month == first || random.nextDouble() < loyalty) {
                people[unknown(leaf, value, month, last)]++;
                last = month;
            }
        }
    }

    private int unknown(int leaf, int value, int month, int former) {
        int group = territory.leaves.indexOf(leaf) * territory.values + value;
        return (group * MONTHS + month) * FORMER + former + 1;
    }

    /** As {@link Shields} takes them: by value, each person once in the year. */
    private Amounts amounts(boolean byValue) {
        Amounts amounts = new Amounts(territory.family, !byValue);
        for (int leaf : territory.leaves) {
            for (int value = 0; value < territory.values; value++) {
                for (int month = 0; month < MONTHS; month++) {
                    for (int former = -1; former < (byValue ? 0 : month); former++) {
                        int former12 = former < 0 ? 0 : months[former] + 1;
                        int count = people[unknown(leaf, value, month, former)];
                        int area = territory.family.isRest(leaf) ? territory.family.whole(leaf) : leaf;
                        for (; area >= 0; area = territory.family.whole(area)) {
                            String name = territory.family.name(area);
                            amounts.add(name, byValue ? "v" + value : "", months[month] + 1, former12, count);
                        }
                    }
                }
            }
        }
        return amounts;
    }

    Shield shield(boolean pool, boolean parts) {
        ShieldedYear year = new ShieldedYear(
                amounts(false),
                Map.of(Territory.DIMENSION, List.of(amounts(true))),
                ShieldedYear.rule(territory.threshold, true, pool, parts));
        return new Shield(Map.of(Territory.YEAR, year));
    }

    /** The first small count that a shield tells, in words; none when it keeps all. */
    @Nullable
    String leak(Shield shield, Random random, int tries) {
        Intruder intruder = new Intruder(people.length);
        learnOrder(intruder);
        Map<Map<Integer, Integer>, String> hidden = new LinkedHashMap<>();
        for (int area = 0; area < territory.family.size(); area++) {
            for (int from = 0; !territory.family.isRest(area) && from < Amounts.MONTHS; from++) {
                for (int to = from; to < Amounts.MONTHS; to++) {
                    ask(shield, intruder, new int[] {area, from, to}, hidden);
                }
            }
        }
        return intruder.firstPinned(hidden, this::count, territory.threshold, random, tries);
    }

    /** Nobody was last seen later, and no more come again than came. */
    private void learnOrder(Intruder intruder) {
        for (int leaf : territory.leaves) {
            for (int value = 0; value < territory.values; value++) {
                for (int month = 0; month < MONTHS; month++) {
                    Map<Integer, Integer> left = new HashMap<>();
                    for (int other = -1; other < MONTHS; other++) {
                        if (other < month) {
                            left.put(unknown(leaf, value, month, other), 1);
                        } else {
                            intruder.learn(Map.of(unknown(leaf, value, month, other), 1), 0);
                        }
                    }
                    for (int later = month + 1; later < MONTHS; later++) {
                        left.put(unknown(leaf, value, later, month), -1);
                    }
                    intruder.learnAtLeast(left, 0);
                }
            }
        }
    }

    private void ask(Shield shield, Intruder intruder, int[] question, Map<Map<Integer, Integer>, String> hidden) {
        String area = territory.family.name(question[0]);
        YearMonth from = YearMonth.of(Territory.YEAR, question[1] + 1);
        YearMonth to = YearMonth.of(Territory.YEAR, question[2] + 1);
        Shield.Verdict total = shield.total(area, from, to);
        Shield.Verdict breakdown = shield.breakdown(area, Territory.DIMENSION, from, to);
        for (int value = -1; value < territory.values; value++) {
            Map<Integer, Integer> sum = sum(question, value);
            boolean without = breakdown.hidden().contains("v" + value);
            int count = count(sum);
            if (value < 0 ? total.shown() : breakdown.shown() && !without) {
                intruder.learn(sum, count);
            } else if (Rule.isSmall(count, territory.threshold)) {
                hidden.put(sum, area + " v" + value + " " + from + " " + to);
            }
            if (breakdown.shown()
                    && without
                    && question[0] == 0
                    && breakdown.hidden().size() < territory.values) {
                // The whole shows its zeros.
                intruder.learnAtLeast(sum, 1);
            }
        }
    }

    private Map<Integer, Integer> sum(int[] question, int value) {
        Map<Integer, Integer> sum = new HashMap<>();
        for (int leaf : territory.leaves) {
            for (int one = 0; territory.isIn(leaf, question[0]) && one < territory.values; one++) {
                for (int month = 0; month < MONTHS; month++) {
                    boolean asked = months[month] >= question[1] && months[month] <= question[2];
                    for (int former = -1; asked && former < month; former++) {
                        if ((value < 0 || value == one) && (former < 0 || months[former] < question[1])) {
                            sum.put(unknown(leaf, one, month, former), 1);
                        }
                    }
                }
            }
        }
        return sum;
    }

    private int count(Map<Integer, Integer> sum) {
        return sum.keySet().stream().mapToInt(unknown -> people[unknown]).sum();
    }
}
