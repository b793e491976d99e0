package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Median;
import org.maillage.federation.boundary.NetworkMember;
import org.maillage.federation.boundary.PeerMedian;

/**
 * Whoever reads all medians of a network, the names, and the sum and the number of the others, each of which has something, cannot tell what
 * one of these did. What structures did that are in another network as well is known.
 */
class MedianIntruderTest {

    private static final long SEED = 20_261_129;
    private static final int ROUNDS = 1_000;
    private static final int[] THRESHOLDS = {3, 5, 11};

    @Test
    void tellsNobody() {
        int several = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Structures structures = new Structures(round, 1 + round % 4);
            List<PeerMedians.Group> told = structures.medians.told();
            several += told.size() > 1 && !structures.named.isEmpty() ? 1 : 0;

            assertThat(structures.tells(told)).as("round %s", round).isFalse();
        }
        assertThat(several).as("several medians beside names").isGreaterThan(ROUNDS / 10);
    }

    @Test
    void tellsWhoIsLeftBesideThoseWhoAreNamed() {
        assertThat(IntStream.range(0, ROUNDS)
                        .mapToObj(round -> new Structures(round, 1))
                        .anyMatch(structures -> structures.tells(structures.ofAll())))
                .isTrue();
    }

    /** Those of a generated network, large and small ones. */
    private static final class Structures {
        private final int threshold;
        private final Map<NetworkMember, Integer> totals = new LinkedHashMap<>();
        private final Set<NetworkMember> named;
        private final PeerMedians medians;

        Structures(int round, int kinds) {
            Random random = new Random(SEED + round);
            threshold = THRESHOLDS[round % THRESHOLDS.length];
            int size = 6 * kinds + random.nextInt(8 * kinds);
            double agreeing = random.nextDouble();
            double scale = threshold * (1 + random.nextInt(20));
            // Many totals that are the same leave little beyond the least.
            int same = random.nextInt(2) * (int) scale;
            for (int i = 0; i < size; i++) {
                boolean agrees = random.nextDouble() < agreeing;
                boolean alone = random.nextInt(8) > 0;
                double far = random.nextInt(3) == 0 ? 3 : 0.4;
                int total = (int) Math.max(0, scale * (1 + far * (random.nextDouble() - 0.6)));
                String kind = "K" + random.nextInt(kinds);
                totals.put(
                        new NetworkMember(i, "s" + i, kind, agrees, false, alone, random.nextInt(8) > 0),
                        same == 0 ? total : total < same ? 1 : same);
            }
            named = new NameRule(threshold, true).told(totals);
            medians = new PeerMedians(threshold, totals, named);
        }

        private boolean isUnknown(NetworkMember member) {
            return member.alone() && !named.contains(member) && totals.get(member) > 0;
        }

        /** One median of all that can be compared, be they named. */
        List<PeerMedians.Group> ofAll() {
            Set<NetworkMember> members = totals.keySet().stream()
                    .filter(member -> member.comparable() && totals.get(member) > 0)
                    .collect(Collectors.toSet());
            return Median.of(amounts(members), threshold)
                    .map(median -> new PeerMedian(PeerMedian.Peers.ALL, null, median))
                    .map(told -> List.of(new PeerMedians.Group(told, members, false)))
                    .orElse(List.of());
        }

        private List<Integer> amounts(Collection<NetworkMember> of) {
            return of.stream().map(totals::get).toList();
        }

        /** Whether medians let a total that is not named be one of fewer values than the threshold. */
        boolean tells(List<PeerMedians.Group> told) {
            List<PeerMedians.Group> groups = told.stream()
                    .filter(group -> group.members().stream().anyMatch(this::isUnknown))
                    .toList();
            Set<NetworkMember> beside =
                    totals.keySet().stream().filter(this::isUnknown).collect(Collectors.toSet());
            groups.forEach(group -> beside.removeAll(group.members()));
            return groups.stream().anyMatch(group -> {
                int least = beside.size()
                        + groups.stream()
                                .filter(other -> !other.equals(group))
                                .mapToInt(other -> intruder(other, 0).least())
                                .sum();
                MedianIntruder intruder = intruder(group, least);
                return group.members().stream()
                                .filter(this::isUnknown)
                                .anyMatch(member -> tells(intruder, member, true))
                        || beside.stream().anyMatch(member -> tells(intruder, member, false));
            });
        }

        private MedianIntruder intruder(PeerMedians.Group group, int least) {
            Map<Boolean, List<NetworkMember>> known =
                    group.members().stream().collect(Collectors.partitioningBy(member -> !isUnknown(member)));
            return new MedianIntruder(
                    threshold,
                    totals.keySet().stream()
                            .filter(this::isUnknown)
                            .mapToInt(totals::get)
                            .sum(),
                    least,
                    known.get(false).size(),
                    amounts(known.get(true)),
                    group.told().median());
        }

        private boolean tells(MedianIntruder intruder, NetworkMember member, boolean isCompared) {
            assertThat(intruder.canBe(totals.get(member), isCompared))
                    .as("the truth")
                    .isTrue();
            return !intruder.canBe(totals.get(member), isCompared, threshold);
        }
    }
}
