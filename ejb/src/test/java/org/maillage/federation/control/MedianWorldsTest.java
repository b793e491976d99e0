package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.federation.boundary.Median;
import org.maillage.federation.boundary.NetworkMember;

/**
 * Whoever knows the sum of a small network, how many structures of each kind recorded something, and by which rule medians are told, goes through
 * all totals that there can be. Those for which the same is told, and kept back, leave each kind as many values as the threshold asks.
 */
class MedianWorldsTest {

    @ParameterizedTest
    @CsvSource({
        "2, 36, 6, 2, 0",
        "2, 32, 6, 1, 2",
        "3, 42, 7, 1, 0",
        "3, 40, 6, 2, 0",
        "4, 42, 6, 1, 0",
        "4, 38, 7, 1, 0",
        "2, 34, 6, 6, 0",
        "2, 28, 6, 6, 1"
    })
    void tellsNobody(int threshold, int most, int first, int second, int third) {
        assertThat(new Worlds(threshold, most, first, second, third).leaks(MedianWorldsTest::told))
                .isZero();
    }

    @Test
    void tellsWhereThatOfAllIsToldBesideThoseOfKinds() {
        assertThat(new Worlds(3, 40, 6, 2).leaks(MedianWorldsTest::ofKindsAndOfAll))
                .isPositive();
    }

    /** That a kind leaves enough of its own sum tells how little others have. */
    @Test
    void tellsWhereEachGroupIsDecidedByItsOwnSum() {
        assertThat(new Worlds(3, 40, 6, 2).leaks(MedianWorldsTest::eachByItsOwnSum))
                .isPositive();
    }

    private static Object told(int threshold, Map<NetworkMember, Integer> totals) {
        return new StructureYear(threshold, totals).medians();
    }

    private static Object ofKindsAndOfAll(int threshold, Map<NetworkMember, Integer> totals) {
        return Stream.concat(kinds(totals).stream(), Stream.of(totals.values()))
                .map(some -> alone(threshold, some))
                .toList();
    }

    private static Object eachByItsOwnSum(int threshold, Map<NetworkMember, Integer> totals) {
        List<Integer> others = new ArrayList<>();
        List<Optional<Median>> told = new ArrayList<>();
        for (List<Integer> kind : kinds(totals)) {
            told.add(alone(threshold, kind));
            if (told.get(told.size() - 1).isEmpty()) {
                others.addAll(kind);
            }
        }
        told.add(alone(threshold, others));
        return told;
    }

    private static Optional<Median> alone(int threshold, Collection<Integer> totals) {
        return Median.of(totals, threshold).filter(median -> Median.spare(totals) >= threshold);
    }

    private static Collection<List<Integer>> kinds(Map<NetworkMember, Integer> totals) {
        Map<String, List<Integer>> kinds = new TreeMap<>();
        totals.forEach((member, total) ->
                kinds.computeIfAbsent(member.kind(), kind -> new ArrayList<>()).add(total));
        return kinds.values();
    }

    private interface Telling {
        Object of(int threshold, Map<NetworkMember, Integer> totals);
    }

    /** All totals of kinds of so many structures. Whose is whose within a kind nobody knows, so one order is enough. */
    private static final class Worlds {
        private final int threshold;
        private final int most;
        private final List<NetworkMember> members = new ArrayList<>();

        /** @param most the largest sum */
        Worlds(int threshold, int most, int... sizes) {
            this.threshold = threshold;
            this.most = most;
            for (int kind = 0; kind < sizes.length; kind++) {
                for (int i = 0; i < sizes[kind]; i++) {
                    members.add(new NetworkMember(members.size(), "", "K" + kind, false, false, true, true));
                }
            }
        }

        /** How often what is told leaves a kind fewer values than the threshold. */
        int leaks(Telling telling) {
            int leaks = 0;
            // Where the sum itself leaves fewer, medians tell nothing.
            for (int sum = threshold + members.size() - 1; sum <= most; sum++) {
                Map<Object, Map<String, Set<Integer>>> told = new HashMap<>();
                fill(sum, new ArrayList<>(), totals -> {
                    Map<String, Set<Integer>> values =
                            told.computeIfAbsent(telling.of(threshold, totals), any -> new HashMap<>());
                    totals.forEach((member, total) -> values.computeIfAbsent(member.kind(), kind -> new HashSet<>())
                            .add(total));
                });
                leaks += (int) told.values().stream()
                        .filter(kinds -> kinds.values().stream().anyMatch(values -> values.size() < threshold))
                        .count();
            }
            return leaks;
        }

        private void fill(int left, List<Integer> totals, Consumer<Map<NetworkMember, Integer>> to) {
            int at = totals.size();
            int others = members.size() - at - 1;
            boolean first = at == 0
                    || !members.get(at).kind().equals(members.get(at - 1).kind());
            int least = first ? 1 : totals.get(at - 1);
            if (others == 0 && left >= least) {
                Map<NetworkMember, Integer> all = new LinkedHashMap<>();
                IntStream.range(0, at).forEach(i -> all.put(members.get(i), totals.get(i)));
                all.put(members.get(at), left);
                to.accept(all);
            }
            for (int total = least; others > 0 && total + others <= left; total++) {
                totals.add(total);
                fill(left - total, totals, to);
                totals.remove(at);
            }
        }
    }
}
