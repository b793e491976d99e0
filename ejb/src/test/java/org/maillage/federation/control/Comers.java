package org.maillage.federation.control;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AutonomyProgress;

/** People who come and come again to a generated family of networks, and what may be shown of them and of their accompaniments. */
final class Comers {

    static final String ALONE = "progress alone";

    private static final long SEED = 20_261_201;
    private static final int CELLS = 30;
    private static final int[] THRESHOLDS = {3, 5};
    private static final int MONTH = 6;
    private static final YearMonth FROM = YearMonth.of(Territory.YEAR, 1);
    private static final YearMonth TO = YearMonth.of(Territory.YEAR, 12);

    private final Random random;
    private final double loyalty;
    private final Family family;
    private final int threshold;
    private final List<Integer> leaves = new ArrayList<>();
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Shield accompaniments;
    private final Shield people;

    /**
     * Some who came to some networks.
     *
     * @param loyalty how often somebody came again, beside who came for the first time
     * @param beside whether accompaniments are looked at where people are told
     */
    Comers(int round, double loyalty, boolean beside) {
        random = new Random(SEED + round);
        this.loyalty = loyalty;
        family = Territory.family(random, 1 + round % 3, false);
        threshold = THRESHOLDS[round % THRESHOLDS.length];
        IntStream.range(0, family.size())
                .filter(area -> family.parts(area).isEmpty())
                .forEach(leaves::add);
        leaves.forEach(leaf -> counts.put(leaf, counted(leaf)));
        ShieldedYear acts = shielded(
                acts(kind -> ""),
                Map.of(
                        Dashboard.AUTONOMY,
                        List.of(acts(Coming::autonomy)),
                        Dashboard.PROGRESS,
                        List.of(acts(Coming::progress)),
                        ALONE,
                        List.of(acts(Coming::told))),
                null);
        accompaniments = new Shield(Map.of(Territory.YEAR, acts));
        people = new Shield(Map.of(
                Territory.YEAR,
                shielded(
                        amounts(Coming::isOfPeople, kind -> "", true),
                        Map.of(
                                Dashboard.ACQUAINTANCE,
                                List.of(amounts(Coming::isOfPeople, Comers::acquaintance, false))),
                        beside ? acts.totals() : null)));
    }

    private static String acquaintance(Coming kind) {
        return Objects.requireNonNull(kind.acquaintance()).name();
    }

    /** Many or few, each of them often or rarely; of people who came before, some came again and again. */
    private int[] counted(int leaf) {
        int[] counted = new int[Coming.ALL.size()];
        if (family.isRest(leaf) && random.nextInt(3) > 0) {
            return counted;
        }
        double size = threshold * (random.nextInt(3) == 0 ? 0.7 : 1 + 4 * random.nextDouble());
        Map<String, Double> usual = new HashMap<>();
        int first = 0;
        int again = 0;
        for (int kind = 0; kind < counted.length; kind++) {
            Coming of = Coming.ALL.get(kind);
            if (of.isOfPeople()) {
                continue;
            }
            boolean isFirst = of.progress().equals(AutonomyProgress.FIRST);
            double often = usual.computeIfAbsent(of.progress(), any -> random.nextInt(4) == 0 ? 0.1 : 1.0);
            often *= isFirst ? 1 : loyalty;
            counted[kind] = (int) (size * often * random.nextDouble() * (random.nextInt(5) == 0 ? 0 : 1));
            first += isFirst ? counted[kind] : 0;
            again += isFirst ? 0 : counted[kind];
        }
        int anonymous = random.nextInt(4) == 0 ? 0 : random.nextInt(first + 1);
        counted[at(Acquaintance.ANONYMOUS)] = anonymous;
        counted[at(Acquaintance.NEW)] = first - anonymous;
        counted[at(Acquaintance.RETURNING)] = again == 0 ? 0 : random.nextInt(again + 1);
        return counted;
    }

    private static int at(Acquaintance acquaintance) {
        return Coming.ALL.indexOf(new Coming("", "", acquaintance));
    }

    private ShieldedYear shielded(Amounts total, Map<String, List<Amounts>> lists, @Nullable Totals beside) {
        Rule rule = ShieldedYear.rule(threshold, total.people(), true, true);
        return new ShieldedYear(new Totals(family, total, rule, new Beside(beside, Recorders.UNKNOWN)), lists);
    }

    private Amounts acts(Function<Coming, String> value) {
        return amounts(kind -> !kind.isOfPeople(), value, false);
    }

    private Amounts amounts(Predicate<Coming> which, Function<Coming, String> value, boolean distinct) {
        Amounts amounts = new Amounts(family, distinct);
        for (int area = 0; area < family.size(); area++) {
            for (Coming kind : Coming.ALL) {
                if (!family.isRest(area) && which.test(kind)) {
                    amounts.add(family.name(area), value.apply(kind), MONTH, 0, count(sum(area, kind::equals)));
                }
            }
        }
        return amounts;
    }

    private Map<Integer, Integer> sum(int area, Predicate<Coming> which) {
        Map<Integer, Integer> sum = new HashMap<>();
        for (int leaf : leaves) {
            int at = leaf;
            while (at > area) {
                at = family.whole(at);
            }
            for (int kind = 0; at == area && kind < Coming.ALL.size(); kind++) {
                if (which.test(Coming.ALL.get(kind))) {
                    sum.put(leaves.indexOf(leaf) * Coming.ALL.size() + kind, 1);
                }
            }
        }
        return sum;
    }

    private int count(Map<Integer, Integer> sum) {
        return sum.keySet().stream()
                .mapToInt(unknown -> counts.get(leaves.get(unknown / Coming.ALL.size()))[unknown % Coming.ALL.size()])
                .sum();
    }

    boolean tellsProgress() {
        Shield.Verdict verdict = accompaniments.breakdown(family.name(0), Dashboard.PROGRESS, FROM, TO);
        return verdict.shown() && verdict.hidden().isEmpty();
    }

    boolean tellsPeople() {
        return people.total(family.name(0), FROM, TO).shown();
    }

    /**
     * The first small count that is told with progress and was not told without it, in words; none when all are kept. How many came again at
     * most, and so did more, follows from what is told anyway.
     */
    @Nullable
    String leak(String progress, Function<Coming, String> told) {
        Map<Map<Integer, Integer>, String> hidden = new LinkedHashMap<>();
        Intruder before = intruder();
        Intruder after = intruder();
        for (int area = 0; area < family.size(); area++) {
            if (!family.isRest(area)) {
                for (Intruder intruder : List.of(before, after)) {
                    askOfOthers(intruder, hidden, area);
                }
                Question asked = new Question(accompaniments, area, progress);
                ask(after, hidden, asked, kind -> kind.isOfPeople() ? null : told.apply(kind));
            }
        }
        return leak(hidden, cell -> pins(after, cell) && !pins(before, cell));
    }

    /** The same of people and accompaniments, without progress. */
    @Nullable
    String leak() {
        Map<Map<Integer, Integer>, String> hidden = new LinkedHashMap<>();
        Intruder intruder = intruder();
        for (int area = 0; area < family.size(); area++) {
            if (!family.isRest(area)) {
                askOfOthers(intruder, hidden, area);
            }
        }
        return leak(hidden, cell -> pins(intruder, cell));
    }

    private boolean pins(Intruder intruder, Map<Integer, Integer> cell) {
        return intruder.pins(cell, count(cell), threshold);
    }

    private @Nullable String leak(Map<Map<Integer, Integer>, String> hidden, Predicate<Map<Integer, Integer>> told) {
        List<Map<Integer, Integer>> cells = new ArrayList<>(hidden.keySet());
        Collections.shuffle(cells, random);
        return cells.stream()
                .limit(CELLS)
                .filter(told)
                .map(hidden::get)
                .findFirst()
                .orElse(null);
    }

    /** Somebody who knows that each new person came for the first time, and whoever came again did so once at least. */
    private Intruder intruder() {
        Intruder intruder = new Intruder(leaves.size() * Coming.ALL.size());
        for (int leaf : leaves) {
            Map<Integer, Integer> newcomers = sum(leaf, kind -> kind.progress().equals(AutonomyProgress.FIRST));
            newcomers.put(unknown(leaf, Acquaintance.NEW), -1);
            newcomers.put(unknown(leaf, Acquaintance.ANONYMOUS), -1);
            Map<Integer, Integer> less = new HashMap<>();
            newcomers.forEach((unknown, factor) -> less.put(unknown, -factor));
            intruder.learnAtLeast(newcomers, 0);
            intruder.learnAtLeast(less, 0);
            Map<Integer, Integer> again =
                    sum(leaf, kind -> !kind.isOfPeople() && !kind.progress().equals(AutonomyProgress.FIRST));
            again.put(unknown(leaf, Acquaintance.RETURNING), -1);
            intruder.learnAtLeast(again, 0);
        }
        return intruder;
    }

    private int unknown(int leaf, Acquaintance acquaintance) {
        return leaves.indexOf(leaf) * Coming.ALL.size() + at(acquaintance);
    }

    private void askOfOthers(Intruder intruder, Map<Map<Integer, Integer>, String> hidden, int area) {
        ask(intruder, hidden, new Question(accompaniments, area, null), kind -> kind.isOfPeople() ? null : "");
        ask(intruder, hidden, new Question(people, area, null), kind -> kind.isOfPeople() ? "" : null);
        ask(
                intruder,
                hidden,
                new Question(people, area, Dashboard.ACQUAINTANCE),
                kind -> kind.acquaintance() == null ? null : kind.acquaintance().name());
        ask(
                intruder,
                hidden,
                new Question(accompaniments, area, Dashboard.AUTONOMY),
                kind -> kind.isOfPeople() ? null : kind.autonomy());
    }

    private record Question(
            Shield shield, int area, @Nullable String dimension) {}

    /** Learns what is shown, and remembers what is small and is not; progress hides all of it or nothing. */
    private void ask(
            Intruder intruder,
            Map<Map<Integer, Integer>, String> hidden,
            Question asked,
            Function<Coming, @Nullable String> value) {
        String name = family.name(asked.area);
        Shield.Verdict verdict = asked.dimension == null
                ? asked.shield.total(name, FROM, TO)
                : asked.shield.breakdown(name, asked.dimension, FROM, TO);
        boolean whole = Dashboard.PROGRESS.equals(asked.dimension);
        Coming.ALL.stream().map(value).filter(told -> told != null).distinct().forEach(told -> {
            Map<Integer, Integer> sum = sum(asked.area, kind -> told.equals(value.apply(kind)));
            int count = count(sum);
            boolean without =
                    whole ? !verdict.hidden().isEmpty() : verdict.hidden().contains(told);
            if (verdict.shown() && !without) {
                intruder.learn(sum, count);
            } else if (Rule.isSmall(count, threshold)) {
                hidden.put(sum, name + " " + asked.dimension + " " + told + " = " + count);
            }
        });
    }
}
