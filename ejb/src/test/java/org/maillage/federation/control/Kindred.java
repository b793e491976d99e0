package org.maillage.federation.control;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;

/**
 * Generated networks, some of which belong to two others, with the true counts of one year. What is counted is what the structures did that are
 * directly in each network; a network counts that of all networks in it, once. Nothing here knows how a family is made of them.
 */
final class Kindred {

    private static final int MOST = 3;

    private record Question(Network network, @Nullable String code, int value, int from, int to) {}

    /** Whoever reads a network, which may be the whole of its family. */
    private record Reader(Network network, Shield shield, boolean ofAll) {}

    private final int threshold;
    private final int values;
    private final String dimension;
    private final Kin kin;
    private final int[][][] counts;

    /**
     * @param dimension of the values; days are told by month only, and not of communes
     */
    Kindred(Kin kin, Random random, int threshold, int values, String dimension) {
        this.threshold = threshold;
        this.values = values;
        this.dimension = dimension;
        this.kin = kin;
        this.counts = new int[kin.places().size()][Amounts.MONTHS][values];
        fill(random);
    }

    private void fill(Random random) {
        int months = 2 + random.nextInt(MOST);
        int first = random.nextInt(Amounts.MONTHS - months + 1);
        double scale = threshold * (0.3 + random.nextInt(4));
        double[] weight = random.doubles(values).map(x -> x * x * 2).toArray();
        for (int place = 0; place < kin.places().size(); place++) {
            boolean rest = kin.isRest(kin.places().get(place));
            double size = scale * (random.nextInt(3) == 0 ? 0.2 : 1 + random.nextDouble());
            size *= rest && random.nextInt(3) > 0 ? 0 : 1;
            for (int month = first; month < first + months; month++) {
                double busy = random.nextInt(4) == 0 ? 0 : random.nextDouble() * size;
                for (int value = 0; value < values; value++) {
                    counts[place][month][value] = (int) Math.round(busy * weight[value] * random.nextDouble() * 2);
                }
            }
        }
    }

    /** The same networks where each belongs to the first only of those to which it belongs. */
    private NetworkTree simple() {
        Map<Network, NetworkLink> first = new LinkedHashMap<>();
        kin.tree().links().forEach(link -> first.putIfAbsent(link.getChild(), link));
        return new NetworkTree(List.copyOf(first.values()));
    }

    private Map<Integer, Integer> sum(Question question) {
        Map<Integer, Integer> sum = new HashMap<>();
        for (int place = 0; place < kin.places().size(); place++) {
            for (int month = question.from; month <= question.to; month++) {
                boolean counts =
                        kin.counts(question.network, question.code, kin.places().get(place), month + 1);
                for (int value = 0; counts && value < values; value++) {
                    if (question.value < 0 || question.value == value) {
                        sum.put((place * Amounts.MONTHS + month) * values + value, 1);
                    }
                }
            }
        }
        return sum;
    }

    private int count(Map<Integer, Integer> sum) {
        return sum.keySet().stream()
                .mapToInt(unknown ->
                        counts[unknown / values / Amounts.MONTHS][unknown / values % Amounts.MONTHS][unknown % values])
                .sum();
    }

    private Shield shield(Lineage lineage) {
        ShieldedYear year = new YearTables(
                        lineage,
                        new YearTables.Counted(Dashboard.ACCOMPANIMENTS, rows(lineage), List.of()),
                        ShieldedYear.rule(threshold, false, true, true),
                        null)
                .shielded();
        return new Shield(Map.of(Territory.YEAR, year));
    }

    private boolean isOfDays() {
        return dimension.equals(Dashboard.DAY);
    }

    /** What the networks of a family counted, as it is stored. */
    private List<YearTables.Row> rows(Lineage lineage) {
        List<YearTables.Row> rows = new ArrayList<>();
        for (Network network : lineage.members()) {
            for (String code : kin.told(network)) {
                for (int month = 0; month < Amounts.MONTHS; month++) {
                    Map<UUID, FactCells.Sum> ofCrossings = new TreeMap<>();
                    for (int place = 0; place < kin.places().size(); place++) {
                        count(place, month, network, code, ofCrossings);
                    }
                    FactKey key = new FactKey(Territory.YEAR * 100 + month + 1, code, Dashboard.ACCOMPANIMENTS, 1);
                    ofCrossings.forEach(
                            (crossing, sum) -> rows.add(new YearTables.Row(network, key.on(crossing), sum.cells())));
                }
            }
        }
        return rows;
    }

    private void count(int number, int month, Network network, String code, Map<UUID, FactCells.Sum> sums) {
        Kin.Place place = kin.places().get(number);
        if (kin.counts(network, code, place, month + 1)) {
            for (UUID crossing : new TreeSet<>(List.of(Crossing.WHOLE, kin.crossing(network, place, month + 1)))) {
                FactCells.Sum sum = sums.computeIfAbsent(crossing, any -> new FactCells.Sum());
                for (int value = 0; value < values; value++) {
                    int count = counts[number][month][value];
                    sum.add(FactCells.TOTAL, "", FactCells.NEVER, count);
                    // Days are of all communes together.
                    if (code.equals(FactKey.EVERYWHERE) || !isOfDays()) {
                        sum.add(dimension, "v" + value, FactCells.NEVER, count);
                    }
                }
            }
        }
    }

    /** What is known of a family. */
    enum Known {
        EVERYTHING,
        /** Of networks that belong to two, the first one only. */
        FIRST_ONLY,
        /** Nothing of what networks share beside that. */
        NO_CROSSING
    }

    private Lineage lineage(Network network, Known known) {
        return new Lineage(
                network,
                Territory.YEAR,
                known == Known.FIRST_ONLY ? simple() : kin.tree(),
                known == Known.EVERYTHING ? kin.crossings() : Set.of());
    }

    /**
     * The first small count that the answers tell the readers of all networks together, in words; none when they keep all.
     *
     * @param known what whoever decides knows
     */
    @Nullable
    String leak(Known known, Random random, int tries) {
        Intruder intruder = new Intruder(kin.places().size() * Amounts.MONTHS * values);
        Map<Map<Integer, Integer>, String> hidden = new LinkedHashMap<>();
        for (Network network : kin.networks()) {
            Lineage lineage = lineage(network, known);
            boolean ofAll =
                    lineage.family(kin.communes()).number(network.getId().toString()) == 0;
            Reader reader = new Reader(network, shield(lineage), ofAll);
            Set<String> codes = new TreeSet<>();
            kin.tree()
                    .andBelow(network)
                    .forEach(one -> codes.addAll(kin.communes().getOrDefault(one.getId(), Set.of())));
            ask(reader, null, intruder, hidden);
            codes.forEach(code -> ask(reader, code, intruder, hidden));
        }
        return intruder.firstPinned(hidden, this::count, threshold, random, tries);
    }

    private void ask(
            Reader reader, @Nullable String code, Intruder intruder, Map<Map<Integer, Integer>, String> hidden) {
        String id = reader.network.getId().toString();
        String area = code == null ? id : Family.commune(id, code);
        for (int from = 0; from < Amounts.MONTHS; from++) {
            for (int to = from; to < Amounts.MONTHS; to++) {
                YearMonth begin = YearMonth.of(Territory.YEAR, from + 1);
                YearMonth end = YearMonth.of(Territory.YEAR, to + 1);
                Shield.Verdict total = reader.shield.total(area, begin, end);
                Shield.Verdict breakdown = reader.shield.breakdown(area, dimension, begin, end);
                boolean asked = !isOfDays() || (code == null && from == to);
                Question all = new Question(reader.network, code, -1, from, to);
                boolean some = asked && breakdown.shown() && isSomeShown(all, breakdown.hidden());
                for (int value = -1; value < values; value++) {
                    Question question = new Question(reader.network, code, value, from, to);
                    Map<Integer, Integer> sum = sum(question);
                    boolean without = breakdown.hidden().contains("v" + value);
                    int count = count(sum);
                    if (value < 0 ? total.shown() : some && !without) {
                        intruder.learn(sum, count);
                    } else if (count > 0 && count < threshold) {
                        hidden.put(sum, kin.networks().indexOf(reader.network) + " " + question);
                    }
                    if (reader.ofAll && code == null && some && without) {
                        // The whole shows its zeros.
                        intruder.learnAtLeast(sum, 1);
                    }
                }
            }
        }
    }

    /** Where nobody is told with any value, the page says nothing of values, not even of those that nobody has. */
    private boolean isSomeShown(Question question, Set<String> hidden) {
        return IntStream.range(0, values)
                .filter(value -> !hidden.contains("v" + value))
                .anyMatch(value ->
                        count(sum(new Question(question.network, question.code, value, question.from, question.to)))
                                > 0);
    }

    /** How many networks are told that hold what stands elsewhere, a network or a crossing: without any, nothing is examined. */
    int toldOfTheSecond() {
        int told = 0;
        for (Network network : kin.networks()) {
            Lineage lineage = lineage(network, Known.EVERYTHING);
            String name = network.getId().toString();
            boolean elsewhere = lineage.family(kin.communes()).areas(name).size() > 1;
            YearMonth january = YearMonth.of(Territory.YEAR, 1);
            told += elsewhere
                            && shield(lineage)
                                    .total(name, january, january.plusMonths(Amounts.MONTHS - 1))
                                    .shown()
                    ? 1
                    : 0;
        }
        return told;
    }
}
