package org.maillage.federation.control;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;

/**
 * Generated networks, some of which belong to two others, with the true counts of one year. What is counted is what the structures did that are
 * directly in each network; a network counts that of all networks in it, once. Nothing here knows how a family is made of them.
 */
final class Kindred {

    private static final int MOST = 3;

    private record Question(Network network, @Nullable String code, int value, int from, int to) {

        boolean isAbout(Kin.Place place, int ofValue, Set<Network> within) {
            return place.isIn(within, code) && (value < 0 || value == ofValue);
        }
    }

    /** Whoever reads a network, which may be the whole of its family. */
    private record Reader(Network network, Shield shield, boolean ofAll) {}

    private final int threshold;
    private final int values;
    private final String dimension;
    private final Kin kin;
    private final int[][][] counts;

    /**
     * @param dimension of the values; days are told by month only, and not of communes
     * @param communes whether the smallest networks are told by communes too
     */
    Kindred(Random random, int threshold, int values, String dimension, boolean communes) {
        this.threshold = threshold;
        this.values = values;
        this.dimension = dimension;
        this.kin = new Kin(random, threshold, communes);
        this.counts = new int[kin.places().size()][Amounts.MONTHS][values];
        fill(random);
    }

    private void fill(Random random) {
        int months = 2 + random.nextInt(MOST);
        int first = random.nextInt(Amounts.MONTHS - months + 1);
        double scale = threshold * (0.3 + random.nextInt(4));
        double[] weight = random.doubles(values).map(x -> x * x * 2).toArray();
        for (int place = 0; place < kin.places().size(); place++) {
            boolean rest =
                    kin.tree().andBelow(kin.places().get(place).network()).size() > 1;
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
        Set<Network> within = kin.tree().andBelow(question.network);
        for (int place = 0; place < kin.places().size(); place++) {
            for (int month = question.from; month <= question.to; month++) {
                for (int value = 0; value < values; value++) {
                    if (question.isAbout(kin.places().get(place), value, within)) {
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
        Family family = lineage.family(kin.communes());
        ShieldedYear year = new ShieldedYear(
                amounts(lineage, family, false),
                Map.of(dimension, List.of(amounts(lineage, isOfDays() ? lineage.family(Map.of()) : family, true))),
                ShieldedYear.rule(threshold, false, true, true));
        return new Shield(Map.of(Territory.YEAR, year));
    }

    private boolean isOfDays() {
        return dimension.equals(Dashboard.DAY);
    }

    /** As {@link Shields} takes them: what each network counted, where the lineage says that it counts. */
    private Amounts amounts(Lineage lineage, Family family, boolean byValue) {
        Amounts amounts = new Amounts(family, false);
        for (Network network : lineage.members()) {
            for (int month = 0; month < Amounts.MONTHS; month++) {
                for (int value = 0; value < values; value++) {
                    String name = byValue ? "v" + value : "";
                    int of = month + 1;
                    int count = count(sum(new Question(network, null, value, month, month)));
                    lineage.areas(network, of).forEach((area, times) -> {
                        if (family.number(area) >= 0) {
                            amounts.add(area, name, of, 0, times * count);
                        }
                    });
                    for (String code : kin.communes().getOrDefault(network.getId(), Set.of())) {
                        int there = count(sum(new Question(network, code, value, month, month)));
                        String area = Family.commune(network.getId().toString(), code);
                        if (family.number(area) >= 0) {
                            amounts.add(area, name, of, 0, there);
                        }
                    }
                }
            }
        }
        return amounts;
    }

    /**
     * The first small count that the answers tell the readers of all networks together, in words; none when they keep all.
     *
     * @param second whether it is known, of networks that belong to two, that they belong to the second one
     */
    @Nullable
    String leak(boolean second, Random random, int tries) {
        Intruder intruder = new Intruder(kin.places().size() * Amounts.MONTHS * values);
        Map<Map<Integer, Integer>, String> hidden = new LinkedHashMap<>();
        for (Network network : kin.networks()) {
            Lineage lineage = new Lineage(network, Territory.YEAR, second ? kin.tree() : simple());
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
                boolean some = asked && breakdown.shown() && breakdown.hidden().size() < values;
                for (int value = -1; value < values; value++) {
                    Question question = new Question(reader.network, code, value, from, to);
                    Map<Integer, Integer> sum = sum(question);
                    boolean without = breakdown.hidden().contains("v" + value);
                    int count = count(sum);
                    if (value < 0 ? total.shown() : asked && breakdown.shown() && !without) {
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

    /** How many networks that hold another one, which stands elsewhere, are told: without any, nothing is examined. */
    int toldOfTheSecond() {
        int told = 0;
        for (Network network : kin.networks()) {
            Lineage lineage = new Lineage(network, Territory.YEAR, kin.tree());
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
