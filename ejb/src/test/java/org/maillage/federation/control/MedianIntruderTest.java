package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Median;
import org.maillage.federation.boundary.NetworkMember;

/**
 * Whoever reads the median, the names, and the sum and the number of the others, each of which has something, cannot tell what one of these
 * did. What structures did that are in another network as well is known.
 */
class MedianIntruderTest {

    private static final long SEED = 20_261_129;
    private static final int ROUNDS = 3_000;
    private static final int[] THRESHOLDS = {3, 5, 11};

    @Test
    void tellsNobody() {
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Structures structures = new Structures(round);
            Optional<Median> median = structures.year.median(any -> true);
            told += median.isPresent() && !structures.year.named().isEmpty() ? 1 : 0;

            assertThat(median.filter(found -> structures.tells(found, structures::isCompared)))
                    .as("round %s", round)
                    .isEmpty();
        }
        assertThat(told).as("medians beside names").isGreaterThan(ROUNDS / 10);
    }

    @Test
    void tellsWhoIsLeftBesideThoseWhoAreNamed() {
        assertThat(IntStream.range(0, ROUNDS)
                        .mapToObj(Structures::new)
                        .filter(structures -> structures
                                .medianOfAll()
                                .filter(found -> structures.tells(found, NetworkMember::comparable))
                                .isPresent())
                        .count())
                .isPositive();
    }

    /** Those of a generated network, large and small ones. */
    private static final class Structures {
        private final int threshold;
        private final Map<NetworkMember, Integer> totals = new LinkedHashMap<>();
        private final StructureYear year;

        Structures(int round) {
            Random random = new Random(SEED + round);
            threshold = THRESHOLDS[round % THRESHOLDS.length];
            int size = 6 + random.nextInt(8);
            double agreeing = random.nextDouble();
            double scale = threshold * (1 + random.nextInt(20));
            for (int i = 0; i < size; i++) {
                boolean named = random.nextDouble() < agreeing;
                boolean alone = random.nextInt(8) > 0;
                double far = random.nextInt(3) == 0 ? 3 : 0.4;
                totals.put(new NetworkMember(i, "s" + i, "OTHER", named, alone, random.nextInt(8) > 0), (int)
                        Math.max(0, scale * (1 + far * (random.nextDouble() - 0.6))));
            }
            year = new StructureYear(threshold, totals);
        }

        boolean isCompared(NetworkMember member) {
            return member.comparable() && member.alone() && !year.named().contains(member);
        }

        Optional<Median> medianOfAll() {
            return Median.of(amounts(NetworkMember::comparable), threshold);
        }

        private List<Integer> amounts(Predicate<NetworkMember> among) {
            return totals.keySet().stream()
                    .filter(among)
                    .map(totals::get)
                    .filter(total -> total > 0)
                    .toList();
        }

        /** Whether a median of some of them lets a total that is not named be one of fewer values than the threshold. */
        boolean tells(Median median, Predicate<NetworkMember> compared) {
            Predicate<NetworkMember> unknown =
                    member -> member.alone() && !year.named().contains(member);
            List<NetworkMember> everybody = new ArrayList<>(totals.keySet());
            everybody.removeIf(member -> totals.get(member) == 0);
            if (everybody.stream().filter(compared).noneMatch(unknown)) {
                return false;
            }
            MedianIntruder intruder = new MedianIntruder(
                    threshold,
                    amounts(unknown).stream().mapToInt(Integer::intValue).sum(),
                    amounts(unknown.and(compared.negate())).size(),
                    amounts(unknown.and(compared)).size(),
                    amounts(compared.and(unknown.negate())),
                    median);
            return everybody.stream().filter(unknown).anyMatch(member -> {
                assertThat(intruder.canBe(totals.get(member), compared.test(member)))
                        .as("the truth")
                        .isTrue();
                return !intruder.canBe(totals.get(member), compared.test(member), threshold);
            });
        }
    }
}
