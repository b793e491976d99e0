package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.control.Cell.Table;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AutonomyProgress;
import org.maillage.federation.entity.Network;

/** Generated networks, and everybody who was helped there in some months of a year: who they were, when they came, and for what. */
final class Province {

    /** In which anything happens. */
    static final int MONTHS = 3;

    private static final int MOST_STRUCTURES = 2;

    /** What accompaniments add up to that cannot be counted: how long each takes, and how far the office was. */
    static final Map<Table, List<Each>> AMOUNTS = Map.of(
            Table.MINUTES,
            List.of(
                    new Each(Table.DURATION, List.of("short"), 1, 29),
                    new Each(Table.DURATION, List.of("long"), 30, 59),
                    new Each(Table.DURATION, List.of("longer"), 60, 119)),
            Table.KILOMETRES,
            List.of(
                    new Each(Table.KIND, List.of("VIDEO", "caf"), 20, 60),
                    new Each(Table.KIND, List.of("VIDEO", "cpam"), 80, 140)));

    /** Between which bounds each accompaniment of a value adds to an amount. */
    record Each(Table of, List<String> value, int least, int most) {}

    /** How one place differs from another. */
    private record Habits(
            int place, int structures, double oftenInAMonth, double loyalty, Map<Table, double[]> weights) {}

    /** That a structure recorded an accompaniment in a month. */
    private record Recorded(int place, int structure, int month) {}

    private final Random random;
    private final int threshold;
    private final Kin kin;
    private final int[] months;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final int[] counts;
    private final Set<Recorded> recorded = new HashSet<>();
    private final List<Integer> structures = new ArrayList<>();

    /** @param loyalty how many come again in another month, and often within one */
    Province(Random random, int threshold, boolean communes, double loyalty) {
        this.random = random;
        this.threshold = threshold;
        this.kin = new Kin(random, threshold, communes, false);
        this.months = random.ints(1, Amounts.MONTHS + 1)
                .distinct()
                .limit(MONTHS)
                .sorted()
                .toArray();
        for (int place = 0; place < kin.places().size(); place++) {
            cells.addAll(Cell.all(place, MONTHS));
        }
        cells.forEach(cell -> numbers.put(cell, numbers.size()));
        counts = new int[cells.size()];
        Map<Table, double[]> usual = new HashMap<>();
        Table.OF_ACCOMPANIMENTS.forEach(table -> usual.put(table, weights(table)));
        usual.put(Table.PERSON, weights(Table.PERSON));
        for (int place = 0; place < kin.places().size(); place++) {
            structures.add(1 + random.nextInt(MOST_STRUCTURES));
            boolean empty = kin.isRest(kin.places().get(place)) && random.nextInt(3) > 0;
            live(
                    new Habits(
                            place,
                            structures.get(place),
                            random.nextDouble() * loyalty,
                            random.nextDouble() * loyalty,
                            usual),
                    empty ? 0 : threshold * (random.nextInt(3) == 0 ? 0.3 : 1 + 3 * random.nextDouble()));
        }
    }

    /** Some values are rare. */
    private double[] weights(Table table) {
        return random.doubles(table.choices().size()).map(x -> x * x).toArray();
    }

    private void live(Habits habits, double size) {
        for (Acquaintance acquaintance : Acquaintance.values()) {
            int number = (int) (size * random.nextDouble() * (random.nextInt(4) == 0 ? 0.2 : 1));
            for (int i = 0; i < number; i++) {
                live(habits, acquaintance);
            }
        }
        for (int month = 0; month < MONTHS; month++) {
            amounts(habits.place, month);
            int groups = count(habits.place, month, cell -> cell.is(Table.KIND, "GROUP"));
            int workshops = groups == 0 ? 0 : 1 + random.nextInt(groups);
            add(new Cell(habits.place, month, Table.WORKSHOPS, List.of(""), Cell.NEVER), workshops);
        }
    }

    /** One person, who comes and comes again to one structure; nobody knows whether those without a name do. */
    private void live(Habits habits, Acquaintance acquaintance) {
        int structure = random.nextInt(habits.structures);
        int first = random.nextInt(MONTHS);
        int last = Cell.NEVER;
        boolean met = acquaintance == Acquaintance.RETURNING;
        for (int month = first; month < MONTHS; month++) {
            boolean again = acquaintance != Acquaintance.ANONYMOUS;
            if (month == first || (again && random.nextDouble() < habits.loyalty)) {
                add(new Cell(habits.place, month, Table.SEEN, List.of(acquaintance.name()), last), 1);
                last = month;
                do {
                    act(habits, structure, month, met);
                    met = true;
                } while (again && random.nextDouble() < habits.oftenInAMonth);
            }
        }
        add(any(habits, Table.PERSON, first, value -> value.get(0).equals(acquaintance.name())), 1);
    }

    private void act(Habits habits, int structure, int month, boolean met) {
        for (Table table : Table.OF_ACCOMPANIMENTS) {
            boolean compared = table == Table.AUTONOMY;
            add(any(habits, table, month, value -> !compared || value.get(0).equals(AutonomyProgress.FIRST) != met), 1);
        }
        recorded.add(new Recorded(habits.place, structure, month));
    }

    private Cell any(Habits habits, Table table, int month, Predicate<List<String>> which) {
        double[] weights = Objects.requireNonNull(habits.weights.get(table)).clone();
        for (int value = 0; value < weights.length; value++) {
            weights[value] *= which.test(table.choices().get(value)) ? 1 : 0;
        }
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        int value = 0;
        while (left >= weights[value]) {
            left -= weights[value++];
        }
        return new Cell(habits.place, month, table, table.choices().get(value), Cell.NEVER);
    }

    /** Most add little. */
    private void amounts(int place, int month) {
        AMOUNTS.forEach((table, all) -> {
            int amount = 0;
            for (Each each : all) {
                int number = counts[number(new Cell(place, month, each.of, each.value, Cell.NEVER))];
                for (int i = 0; i < number; i++) {
                    amount += random.nextInt(8) == 0 ? each.most : each.least;
                }
            }
            add(new Cell(place, month, table, List.of(""), Cell.NEVER), amount);
        });
    }

    private void add(Cell cell, int number) {
        counts[number(cell)] += number;
    }

    int number(Cell cell) {
        return Objects.requireNonNull(numbers.get(cell));
    }

    private int count(int place, int month, Predicate<Cell> which) {
        return count(sum(cell -> cell.place() == place && cell.month() == month && which.test(cell)));
    }

    int threshold() {
        return threshold;
    }

    Kin kin() {
        return kin;
    }

    /** Of those in which anything happens: which month of the year it is, from 1 on. */
    int month(int number) {
        return months[number];
    }

    /** All that is counted, by its number. */
    List<Cell> cells() {
        return cells;
    }

    int count(int cell) {
        return counts[cell];
    }

    boolean counts(Network network, @Nullable String code, Cell cell) {
        return kin.counts(network, code, kin.places().get(cell.place()), months[cell.month()]);
    }

    /** Each once. */
    Map<Integer, Integer> sum(Predicate<Cell> which) {
        Map<Integer, Integer> sum = new HashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (which.test(cells.get(cell))) {
                sum.put(cell, 1);
            }
        }
        return sum;
    }

    int count(Map<Integer, Integer> sum) {
        return sum.entrySet().stream()
                .mapToInt(part -> counts[part.getKey()] * part.getValue())
                .sum();
    }

    /** The numbers of the structures that recorded an accompaniment where and in a month that is asked for. */
    Stream<String> structures(Network network, @Nullable String code, int month) {
        return recorded.stream()
                .filter(act -> months[act.month] == month
                        && kin.counts(network, code, kin.places().get(act.place), month))
                .map(act -> Integer.toString(act.place * MOST_STRUCTURES + act.structure));
    }

    /** How many structures there are in a place: who belongs to which network is no secret. */
    int structures(int place) {
        return structures.get(place);
    }
}
