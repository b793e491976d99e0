package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;

/**
 * The intruder asks for the kinds of accompaniments and for the partners of those on the screen, together: partners make up one kind. Were
 * they told wherever they are not small themselves, how many there are would tell which other kind is small.
 */
class PartnerIntruderTest {

    private static final long SEED = 20_261_130;
    private static final int ROUNDS = 36;
    private static final int CELLS = 20;
    private static final int[] THRESHOLDS = {3, 5, 11};

    /** Alone, in a group; all others are partners. */
    private static final List<String> KINDS = List.of("INDIVIDUAL", "GROUP");

    private static final String ALONE = "partners alone";

    /** A list that is told: which of the true values each of its values is made of. */
    private record Told(String dimension, Map<String, List<Integer>> values) {}

    @Test
    void tellsNothingSmallOfKindsAndPartnersTogether() {
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Territory territory = territory(random, round);
            Shield shield = within(territory);
            told += tells(territory, shield) ? 1 : 0;
            assertThat(leak(territory, shield, lists(territory, false), random))
                    .as("round %s", round)
                    .isNull();
        }
        assertThat(told).as("partners are told at all").isGreaterThan(ROUNDS / 4);
    }

    @Test
    void tellsSmallKindsBesidePartnersThatAreDecidedAlone() {
        assertThat(leaks(PartnerIntruderTest::apart)).isPositive();
    }

    private static int leaks(Function<Territory, Shield> answering) {
        int leaks = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Territory territory = territory(random, round);
            leaks += leak(territory, answering.apply(territory), lists(territory, true), random) == null ? 0 : 1;
        }
        return leaks;
    }

    private static Territory territory(Random random, int round) {
        int levels = 1 + round % 3;
        Family family = Territory.family(random, levels, levels < 3 && round % 2 == 0);
        return new Territory(family, THRESHOLDS[round / 3 % 3], 4 + random.nextInt(2))
                .fill(random, 2 + random.nextInt(3));
    }

    private static String kind(int value) {
        return value < KINDS.size() ? KINDS.get(value) : Dashboard.VIDEO;
    }

    /** As it is in the product. */
    private static Shield within(Territory territory) {
        return shield(
                territory,
                Map.of(
                        Dashboard.KIND, List.of(territory.amounts(PartnerIntruderTest::kind)),
                        Dashboard.PARTNER,
                                List.of(territory.amounts(value -> value < KINDS.size() ? null : "v" + value))));
    }

    /** As any other list: what has no partner is one value of it. */
    private static Shield apart(Territory territory) {
        return shield(
                territory,
                Map.of(
                        Dashboard.KIND,
                        List.of(territory.amounts(PartnerIntruderTest::kind)),
                        ALONE,
                        List.of(territory.amounts(value -> value < KINDS.size() ? "" : "v" + value))));
    }

    private static Shield shield(Territory territory, Map<String, List<Amounts>> lists) {
        ShieldedYear year = new ShieldedYear(
                territory.amounts(false), lists, ShieldedYear.rule(territory.threshold, false, true, true));
        return new Shield(Map.of(Territory.YEAR, year));
    }

    private static List<Told> lists(Territory territory, boolean apart) {
        Map<String, List<Integer>> kinds = new LinkedHashMap<>();
        Map<String, List<Integer>> partners = new LinkedHashMap<>();
        for (int value = 0; value < territory.values; value++) {
            kinds.computeIfAbsent(kind(value), any -> new ArrayList<>()).add(value);
            if (value >= KINDS.size()) {
                partners.put("v" + value, List.of(value));
            } else if (apart) {
                partners.put("", List.of(0, 1));
            }
        }
        return List.of(new Told(Dashboard.KIND, kinds), new Told(apart ? ALONE : Dashboard.PARTNER, partners));
    }

    private static boolean tells(Territory territory, Shield shield) {
        Shield.Verdict verdict = shield.breakdown(
                territory.family.name(0),
                Dashboard.PARTNER,
                YearMonth.of(Territory.YEAR, 1),
                YearMonth.of(Territory.YEAR, 12));
        return verdict.shown() && verdict.hidden().size() < territory.values - KINDS.size();
    }

    private static @Nullable String leak(Territory territory, Shield shield, List<Told> lists, Random random) {
        Reader reader = new Reader(territory, shield);
        for (int area = 0; area < territory.family.size(); area++) {
            for (int from = 0; !territory.family.isRest(area) && from < Amounts.MONTHS; from++) {
                for (int to = from; to < Amounts.MONTHS; to++) {
                    Question question = new Question(area, from, to);
                    reader.total(question);
                    lists.forEach(list -> reader.ask(question, list));
                }
            }
        }
        return reader.leak(random);
    }

    private record Question(int area, int from, int to) {}

    /** Who asks, and remembers what was not told. */
    private static final class Reader {
        private final Territory territory;
        private final Shield shield;
        private final Intruder intruder;
        private final Map<Map<Integer, Integer>, Integer> hidden = new LinkedHashMap<>();

        Reader(Territory territory, Shield shield) {
            this.territory = territory;
            this.shield = shield;
            this.intruder = new Intruder(territory.unknowns());
        }

        void total(Question asked) {
            if (shield.total(territory.family.name(asked.area), month(asked.from), month(asked.to))
                    .shown()) {
                intruder.learn(
                        Intruder.sum(territory.unknowns(asked.area, -1, asked.from, asked.to)),
                        territory.count(asked.area, -1, asked.from, asked.to));
            }
        }

        void ask(Question asked, Told list) {
            Shield.Verdict verdict = shield.breakdown(
                    territory.family.name(asked.area), list.dimension(), month(asked.from), month(asked.to));
            list.values().forEach((name, values) -> {
                List<Integer> unknowns = new ArrayList<>();
                int count = 0;
                for (int value : values) {
                    unknowns.addAll(territory.unknowns(asked.area, value, asked.from, asked.to));
                    count += territory.count(asked.area, value, asked.from, asked.to);
                }
                Map<Integer, Integer> sum = Intruder.sum(unknowns);
                if (verdict.shown() && !verdict.hidden().contains(name)) {
                    intruder.learn(sum, count);
                } else if (Rule.isSmall(count, territory.threshold)) {
                    hidden.put(sum, count);
                }
            });
        }

        @Nullable
        String leak(Random random) {
            List<Map<Integer, Integer>> cells = new ArrayList<>(hidden.keySet());
            Collections.shuffle(cells, random);
            for (Map<Integer, Integer> cell : cells.subList(0, Math.min(CELLS, cells.size()))) {
                if (intruder.pins(cell, hidden.getOrDefault(cell, 0), territory.threshold)) {
                    return new TreeSet<>(cell.keySet()) + " = " + hidden.get(cell);
                }
            }
            return null;
        }

        private static YearMonth month(int number) {
            return YearMonth.of(Territory.YEAR, number + 1);
        }
    }
}
