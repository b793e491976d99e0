package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.NetworkMember;

/** The structures that are directly in the networks of a generated family, and what an intruder is told of them. */
final class Structures {

    private static final int MOST = 6;

    private final Territory territory;
    private final Random random;
    private final Words words;
    private final Shield shield;

    /** By network, what each of its structures did, by the unknowns of the territory. */
    private final Map<String, List<int[]>> counts = new LinkedHashMap<>();

    private final Map<String, Map<NetworkMember, Integer>> totals = new LinkedHashMap<>();

    /** By network and structure, the first of its unknowns: one for each of the territory. */
    private final Map<String, Integer> first = new HashMap<>();

    /** Whose names an intruder reads. */
    enum Names {
        /** Those of each network. */
        OWN,
        /** Those that are told to whoever looks into each network from a larger one. */
        ABOVE,
        /** These, were they all who agreed to that among those of the network. */
        ABOVE_OF_OWN,
        /** Both, were those above decided without regard to the others. */
        OWN_AND_ABOVE_APART
    }

    private final Map<Map<Integer, Integer>, Integer> hidden = new LinkedHashMap<>();
    private final Map<Map<Integer, Integer>, String> names = new HashMap<>();
    private final Intruder intruder;

    /**
     * To what structures agree.
     *
     * @param everybody whether all let their network read their names, not some
     * @param random which of these let those read them who look into it from a larger one
     */
    record Words(boolean everybody, Random random) {}

    Structures(Territory territory, Random random, Words words) {
        this.territory = territory;
        this.random = random;
        this.words = words;
        this.shield = territory.shield(true, true);
        int next = 0;
        for (int area = 0; area < territory.family.size(); area++) {
            String name = territory.family.name(area);
            if (!territory.family.isRest(area) && Family.networkOf(name).equals(name)) {
                first.put(name, next);
                next += share(name, direct(area)) * territory.unknowns();
            }
        }
        this.intruder = new Intruder(next);
        intruder.learn(elsewhere(next), 0);
    }

    /** Nobody works where their network is not. */
    private Map<Integer, Integer> elsewhere(int unknowns) {
        Map<Integer, Integer> elsewhere = new HashMap<>();
        for (int unknown = 0; unknown < unknowns; unknown++) {
            elsewhere.put(unknown, 1);
        }
        for (int area = 0; area < territory.family.size(); area++) {
            of(area, territory.unknowns(area, -1, 0, Amounts.MONTHS - 1))
                    .keySet()
                    .forEach(elsewhere::remove);
        }
        return elsewhere;
    }

    /** The leaves in which the structures of a network are: beside smaller ones, its rest. */
    private List<Integer> direct(int network) {
        Family family = territory.family;
        return family.holdsNetworks(network)
                ? List.of(family.parts(network).get(0))
                : territory.leaves.stream()
                        .filter(leaf -> territory.isIn(leaf, network))
                        .toList();
    }

    /** Shares what was done among some structures, large and small ones. */
    private int share(String network, List<Integer> leaves) {
        int size = 2 + random.nextInt(MOST - 1);
        double[] weights = random.doubles(size).map(x -> x * x).toArray();
        List<int[]> shares = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            shares.add(new int[territory.unknowns()]);
        }
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        for (int leaf : leaves) {
            for (int month = 0; month < Amounts.MONTHS; month++) {
                for (int value = 0; value < territory.values; value++) {
                    for (int i = 0; i < territory.counts[leaf][month][value]; i++) {
                        double at = random.nextDouble() * all;
                        int who = 0;
                        while (who < size - 1 && at >= weights[who]) {
                            at -= weights[who++];
                        }
                        shares.get(who)[territory.unknown(leaf, month, value)]++;
                    }
                }
            }
        }
        Map<NetworkMember, Integer> members = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            int total = 0;
            for (int count : shares.get(i)) {
                total += count;
            }
            members.put(member(i), total);
        }
        counts.put(network, shares);
        totals.put(network, members);
        return size;
    }

    private NetworkMember member(int number) {
        boolean named = random.nextInt(3) > 0 || words.everybody();
        boolean namedAbove = named && words.random().nextInt(3) > 0;
        return new NetworkMember(number, "s" + number, "OTHER", named, namedAbove, true, true);
    }

    /**
     * Tells all that readers may ask, of networks, communes and values as {@link Shield} says, and the names.
     *
     * @param names of whom
     * @param sumIsTold whether structures are named only where their sum is told
     * @return how many totals of structures are told that are not nothing
     */
    int tell(Names names, boolean sumIsTold, boolean complement) {
        Intruder.Menu menu = territory.menu(true, true);
        for (int area = 0; area < territory.family.size(); area++) {
            for (int from = 0; !territory.family.isRest(area) && from < Amounts.MONTHS; from++) {
                for (int to = from; to < Amounts.MONTHS; to++) {
                    ask(menu, area, from, to);
                }
            }
        }
        int told = 0;
        for (Map.Entry<String, Map<NetworkMember, Integer>> network : totals.entrySet()) {
            boolean sum = !sumIsTold || shield.tellsOfStructures(network.getKey(), Territory.YEAR);
            NameRule rule = new NameRule(territory.threshold, complement);
            Set<NetworkMember> named = sum ? told(names, rule, network.getValue()) : Set.of();
            network.getValue().forEach((member, total) -> learn(network.getKey(), member, total, named));
            told += (int) named.stream()
                    .filter(member -> network.getValue().get(member) > 0)
                    .count();
        }
        return told;
    }

    private static Set<NetworkMember> told(Names names, NameRule rule, Map<NetworkMember, Integer> totals) {
        return switch (names) {
            case OWN -> rule.told(totals);
            case ABOVE -> rule.toldAbove(totals);
            case ABOVE_OF_OWN ->
                rule.told(totals).stream().filter(NetworkMember::namedAbove).collect(Collectors.toSet());
            case OWN_AND_ABOVE_APART -> {
                Set<NetworkMember> told = new HashSet<>(rule.told(totals));
                told.addAll(apart(rule, totals));
                yield told;
            }
        };
    }

    /** Those who agreed to be read above, as if nobody else had agreed to anything. */
    private static Set<NetworkMember> apart(NameRule rule, Map<NetworkMember, Integer> totals) {
        Map<NetworkMember, NetworkMember> members = totals.keySet().stream()
                .collect(Collectors.toMap(
                        member -> new NetworkMember(
                                member.number(), member.name(), member.kind(), member.namedAbove(), false, true, true),
                        member -> member));
        Map<NetworkMember, Integer> again = new HashMap<>();
        members.forEach((member, original) -> again.put(member, totals.get(original)));
        return rule.told(again).stream().map(members::get).collect(Collectors.toSet());
    }

    /** Beside names it is known who else has something; without any, the key figure of structures tells as much (ADR 20). */
    private void learn(String network, NetworkMember member, int total, Set<NetworkMember> named) {
        int structure = member.number();
        String name = network + " s" + structure;
        Map<Integer, Integer> year = cells(network, structure, territory.unknowns(0, -1, 0, Amounts.MONTHS - 1));
        if (named.contains(member)) {
            intruder.learn(year, total);
        } else if (total > 0) {
            hide(year, total, name);
            if (!named.isEmpty()) {
                intruder.learnAtLeast(year, 1);
            }
        }
        for (int leaf : territory.leaves) {
            List<Integer> there = territory.unknowns(leaf, -1, 0, Amounts.MONTHS - 1);
            int count = there.stream()
                    .mapToInt(unknown -> counts.get(network).get(structure)[unknown])
                    .sum();
            if (count > 0 && count < territory.threshold) {
                hide(cells(network, structure, there), count, name + " in " + territory.family.name(leaf));
            }
        }
    }

    private void hide(Map<Integer, Integer> sum, int amount, String name) {
        hidden.put(sum, amount);
        names.put(sum, name + " = " + amount);
    }

    private void ask(Intruder.Menu menu, int area, int from, int to) {
        String name = territory.family.name(area);
        for (int value = -1; value < territory.values; value++) {
            Set<String> without = menu.hidden(name, value < 0 ? null : Territory.DIMENSION, from, to);
            int count = territory.count(area, value, from, to);
            Map<Integer, Integer> sum = of(area, territory.unknowns(area, value, from, to));
            if (without != null && !without.contains("v" + value)) {
                intruder.learn(sum, count);
            } else if (count > 0 && count < territory.threshold) {
                hide(sum, count, name + " v" + value + " " + (from + 1) + "-" + (to + 1));
            }
            if (without != null && without.contains("v" + value) && area == 0 && without.size() < territory.values) {
                // The whole shows its zeros.
                intruder.learnAtLeast(sum, 1);
            }
        }
    }

    /** What all structures did in an area, whichever networks they are in. */
    private Map<Integer, Integer> of(int area, List<Integer> unknowns) {
        Map<Integer, Integer> sum = new HashMap<>();
        totals.forEach((network, members) -> {
            List<Integer> leaves = direct(territory.family.number(network));
            if (leaves.stream().anyMatch(leaf -> territory.isIn(leaf, area))) {
                members.keySet().forEach(member -> sum.putAll(cells(network, member.number(), unknowns)));
            }
        });
        return sum;
    }

    /** The unknowns of one structure. */
    private Map<Integer, Integer> cells(String network, int structure, List<Integer> unknowns) {
        Map<Integer, Integer> cells = new HashMap<>();
        int begin = first.get(network) + structure * territory.unknowns();
        List<Integer> leaves = direct(territory.family.number(network));
        for (int unknown : unknowns) {
            if (leaves.contains(territory.leaves.get(unknown / (Amounts.MONTHS * territory.values)))) {
                cells.put(begin + unknown, 1);
            }
        }
        return cells;
    }

    /** Something hidden that the intruder can tell to be one of fewer values than the threshold; none when it cannot. */
    @Nullable
    String leak(int tries) {
        List<Map<Integer, Integer>> sums = new ArrayList<>(hidden.keySet());
        sums.removeIf(Map::isEmpty);
        Collections.shuffle(sums, random);
        for (Map<Integer, Integer> sum : sums.subList(0, Math.min(tries, sums.size()))) {
            if (intruder.pins(sum, hidden.get(sum), territory.threshold)) {
                return names.get(sum);
            }
        }
        return null;
    }
}
