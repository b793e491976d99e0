package org.maillage.federation.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;

/**
 * People of some ages in generated networks, by the month of a year in which they came and the one in which they were last seen before. They
 * may cut ages in their own ways.
 */
final class KindredCrowd {

    private static final int[] MONTHS = {1, 4, 5, 11};
    private static final int FORMER = MONTHS.length + 1;
    private static final int[] AGES = {10, 30, 50, 70};
    private static final List<Integer> BOUNDS = List.of(20, 40, 60);
    private static final int YEAR = Territory.YEAR;

    /** Who is asked for: {@code age} is a value of the network, {@code null} for all. */
    private record Question(
            Network network,
            @Nullable String code,
            @Nullable String age,
            int from,
            int to) {}

    /** How networks cut ages, compared with those above them. */
    enum Cut {
        ALIKE,
        FINER,
        OTHERWISE
    }

    private final int threshold;
    private final Kin kin;
    private final int[] people;

    /** People who come where the structures of some networks work. */
    KindredCrowd(Kin kin, Random random, int threshold, Cut cut) {
        this.threshold = threshold;
        this.kin = kin;
        for (Network network : kin.networks()) {
            List<Integer> bounds = new ArrayList<>(BOUNDS);
            bounds.removeIf(bound -> cut != Cut.ALIKE && random.nextInt(3) > 0);
            if (cut == Cut.FINER) {
                kin.tree()
                        .nearestAbove(network)
                        .forEach(above -> bounds.addAll(above.getAgeBands().bounds()));
            }
            network.setAgeBands(new AgeBands(bounds));
        }
        people = new int[kin.places().size() * AGES.length * MONTHS.length * FORMER];
        fill(random);
    }

    private void fill(Random random) {
        for (int place = 0; place < kin.places().size(); place++) {
            boolean rest = kin.isRest(place(place));
            double size = threshold * (0.2 + random.nextInt(4)) * (rest && random.nextInt(3) > 0 ? 0 : 1);
            for (int age = 0; age < AGES.length; age++) {
                int number = (int) (size * random.nextDouble() * (random.nextInt(3) == 0 ? 0.3 : 2));
                double loyalty = random.nextDouble() * 0.7;
                for (int i = 0; i < number; i++) {
                    live(place, age, loyalty, random);
                }
            }
        }
    }

    /** One person, who comes and comes again. */
    private void live(int place, int age, double loyalty, Random random) {
        int first = random.nextInt(MONTHS.length);
        int last = -1;
        for (int month = first; month < MONTHS.length; month++) {
            if (month == first || random.nextDouble() < loyalty) {
                people[unknown(place, age, month, last)]++;
                last = month;
            }
        }
    }

    private static int unknown(int place, int age, int month, int former) {
        return ((place * AGES.length + age) * MONTHS.length + month) * FORMER + former + 1;
    }

    /** How an age is told by a network of those who come to a place. */
    private String told(int place, int age, Network by, int month) {
        LocalDate day = YearMonth.of(YEAR, month).atEndOfMonth();
        List<Network> way = place(place).direct().stream()
                .sorted(Comparator.comparing(Network::getId))
                .flatMap(direct -> kin.tree().way(direct, by, day).stream())
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        return new AgeScale(way.stream().map(Network::getAgeBands).toList()).value(AgeBand.of(AGES[age]));
    }

    private Set<String> told(Network by) {
        Set<String> told = new TreeSet<>();
        for (int place = 0; place < kin.places().size(); place++) {
            for (int month : MONTHS) {
                for (int age = 0; kin.counts(by, null, place(place), month) && age < AGES.length; age++) {
                    told.add(told(place, age, by, month));
                }
            }
        }
        return told;
    }

    private Kin.Place place(int number) {
        return kin.places().get(number);
    }

    /** What the networks of a family counted, as it is stored. */
    private List<YearTables.Row> rows(Lineage lineage) {
        List<YearTables.Row> rows = new ArrayList<>();
        for (Network network : lineage.members()) {
            for (String code : kin.told(network)) {
                for (int month = 0; month < MONTHS.length; month++) {
                    FactKey key = new FactKey(YEAR * 100 + MONTHS[month], code, Dashboard.PEOPLE, 1);
                    cells(network, code, month)
                            .forEach((crossing, sum) ->
                                    rows.add(new YearTables.Row(network, key.on(crossing), sum.cells())));
                }
            }
        }
        return rows;
    }

    /** By crossing, and all together. */
    private Map<UUID, FactCells.Sum> cells(Network network, String code, int month) {
        Map<UUID, FactCells.Sum> sums = new TreeMap<>();
        for (int place = 0; place < kin.places().size(); place++) {
            if (kin.counts(network, code, place(place), MONTHS[month])) {
                UUID crossing = kin.crossing(network, place(place), MONTHS[month]);
                for (UUID of : new TreeSet<>(List.of(Crossing.WHOLE, crossing))) {
                    add(place, month, network, sums.computeIfAbsent(of, any -> new FactCells.Sum()));
                }
            }
        }
        return sums;
    }

    private void add(int place, int month, Network network, FactCells.Sum cells) {
        for (int age = 0; age < AGES.length; age++) {
            for (int former = -1; former < month; former++) {
                int last = isSeen(place, former, network) ? YEAR * 100 + MONTHS[former] : FactCells.NEVER;
                int number = people[unknown(place, age, month, former)];
                cells.add(FactCells.TOTAL, "", last, number);
                cells.add(Territory.DIMENSION, told(place, age, network, MONTHS[month]), last, number);
            }
        }
    }

    /** Whether whoever came to a place in a month was counted there by a network. */
    private boolean isSeen(int place, int month, Network network) {
        return month >= 0 && kin.counts(network, null, place(place), MONTHS[month]);
    }

    /** Of how many networks that cut ages otherwise than one above them something is told by age: without any, nothing is examined. */
    int toldOtherwise(Shielding shielding) {
        int told = 0;
        for (Network network : kin.networks()) {
            Lineage lineage = new Lineage(network, YEAR, kin.tree(), kin.crossings());
            Shield shield = new Shield(Map.of(YEAR, shielding.shield(lineage, threshold, rows(lineage))));
            Shield.Verdict year = shield.breakdown(
                    network.getId().toString(),
                    Territory.DIMENSION,
                    YearMonth.of(YEAR, 1),
                    YearMonth.of(YEAR, Amounts.MONTHS));
            boolean otherwise = kin.tree().andAbove(List.of(network)).stream()
                    .anyMatch(above -> !above.getAgeBands().equals(network.getAgeBands()));
            told += otherwise && year.shown() && !year.hidden().containsAll(told(network)) ? 1 : 0;
        }
        return told;
    }

    /** The first small count that the readers of all networks are told together, in words; none when they are told none. */
    @Nullable
    String leak(Shielding shielding, Random random, int tries) {
        Intruder intruder = new Intruder(people.length);
        learnOrder(intruder);
        Map<Map<Integer, Integer>, String> hidden = new LinkedHashMap<>();
        for (Network network : kin.networks()) {
            Lineage lineage = new Lineage(network, YEAR, kin.tree(), kin.crossings());
            Shield shield = new Shield(Map.of(YEAR, shielding.shield(lineage, threshold, rows(lineage))));
            Set<@Nullable String> codes = new LinkedHashSet<>();
            codes.add(null);
            kin.tree()
                    .andBelow(network)
                    .forEach(one -> codes.addAll(kin.communes().getOrDefault(one.getId(), Set.of())));
            boolean ofAll =
                    lineage.family(kin.communes()).number(network.getId().toString()) == 0;
            for (String code : codes) {
                for (int from = 1; from <= Amounts.MONTHS; from++) {
                    for (int to = from; to <= Amounts.MONTHS; to++) {
                        ask(
                                new Question(network, code, null, from, to),
                                shield,
                                ofAll && code == null,
                                intruder,
                                hidden);
                    }
                }
            }
        }
        return intruder.firstPinned(hidden, this::count, threshold, random, tries);
    }

    /** How what may be shown is decided. */
    interface Shielding {
        ShieldedYear shield(Lineage lineage, int threshold, List<YearTables.Row> rows);
    }

    private void ask(
            Question question,
            Shield shield,
            boolean ofAll,
            Intruder intruder,
            Map<Map<Integer, Integer>, String> hidden) {
        String id = question.network.getId().toString();
        String area = question.code == null ? id : Family.commune(id, question.code);
        YearMonth from = YearMonth.of(YEAR, question.from);
        YearMonth to = YearMonth.of(YEAR, question.to);
        learn(question, shield.total(area, from, to).shown(), intruder, hidden);
        Shield.Verdict verdict = shield.breakdown(area, Territory.DIMENSION, from, to);
        Set<String> ages = told(question.network);
        List<Question> all = ages.stream()
                .map(age -> new Question(question.network, question.code, age, question.from, question.to))
                .toList();
        // Where nobody is told at any age, the page says nothing of ages, not even of those that nobody has.
        boolean some = verdict.shown()
                && all.stream().anyMatch(of -> !verdict.hidden().contains(of.age) && count(sum(of)) > 0);
        for (Question of : all) {
            boolean without = verdict.hidden().contains(of.age);
            learn(of, some && !without, intruder, hidden);
            if (ofAll && some && without) {
                // The whole shows its zeros.
                intruder.learnAtLeast(sum(of), 1);
            }
        }
    }

    private void learn(Question question, boolean shown, Intruder intruder, Map<Map<Integer, Integer>, String> hidden) {
        Map<Integer, Integer> sum = sum(question);
        int count = count(sum);
        if (shown) {
            intruder.learn(sum, count);
        } else if (Rule.isSmall(count, threshold)) {
            hidden.put(sum, kin.networks().indexOf(question.network) + " " + question + " = " + count);
        }
    }

    /** Nobody was last seen later, and no more come again than came. */
    private void learnOrder(Intruder intruder) {
        for (int place = 0; place < kin.places().size(); place++) {
            for (int age = 0; age < AGES.length; age++) {
                for (int month = 0; month < MONTHS.length; month++) {
                    Map<Integer, Integer> left = new HashMap<>();
                    for (int other = -1; other < MONTHS.length; other++) {
                        if (other < month) {
                            left.put(unknown(place, age, month, other), 1);
                        } else {
                            intruder.learn(Map.of(unknown(place, age, month, other), 1), 0);
                        }
                    }
                    for (int later = month + 1; later < MONTHS.length; later++) {
                        left.put(unknown(place, age, later, month), -1);
                    }
                    intruder.learnAtLeast(left, 0);
                }
            }
        }
    }

    private Map<Integer, Integer> sum(Question question) {
        Map<Integer, Integer> sum = new HashMap<>();
        for (int place = 0; place < kin.places().size(); place++) {
            for (int month = 0; month < MONTHS.length; month++) {
                boolean asked = MONTHS[month] >= question.from
                        && MONTHS[month] <= question.to
                        && kin.counts(question.network, question.code, place(place), MONTHS[month]);
                for (int age = 0; asked && age < AGES.length; age++) {
                    boolean of = question.age == null
                            || question.age.equals(told(place, age, question.network, MONTHS[month]));
                    for (int former = -1; of && former < month; former++) {
                        if (!isSeen(place, former, question.network) || MONTHS[former] < question.from) {
                            sum.put(unknown(place, age, month, former), 1);
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
