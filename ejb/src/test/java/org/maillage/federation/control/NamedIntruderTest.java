package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The intruder as in {@link IntruderTest}, who also reads the totals of the year of structures that are named, and knows which others of
 * their network have something. Told as {@link NameRule} says, and only where their sum is told, it tells nothing small of networks, communes, values and
 * structures. So it is for whoever looks into networks from a larger one; who reads both reads what each network reads.
 */
class NamedIntruderTest {

    private static final long SEED = 20_261_130;
    private static final int ROUNDS = 60;
    private static final int TRIES = 40;
    private static final int[] THRESHOLDS = {3, 5, 11};

    @Test
    void tellsNothingSmall() {
        tellsNothingSmall(Structures.Names.OWN, false);
    }

    @Test
    void tellsNothingSmallFromAbove() {
        tellsNothingSmall(Structures.Names.ABOVE, false);
        tellsNothingSmall(Structures.Names.ABOVE, true);
    }

    private static void tellsNothingSmall(Structures.Names names, boolean everybody) {
        int named = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Structures structures = structures(round, 1 + round % 2, THRESHOLDS[round / 2 % 3], everybody);
            named += structures.tell(names, true, true);

            assertThat(structures.leak(TRIES)).as("round %s", round).isNull();
        }
        assertThat(named).as("names that the intruder was told").isGreaterThan(ROUNDS / 2);
    }

    /** What is left beside all that may be named is of one who did not agree, or small. */
    @Test
    void tellsWhoIsLeftAlone() {
        assertThat(leaks(Structures.Names.OWN, 1, true, false)).isPositive();
    }

    /** Where the sum of structures is hidden, it is hidden for the sake of another network. */
    @Test
    void tellsSmallNetworksBesideNamesWhoseSumIsHidden() {
        assertThat(leaks(Structures.Names.OWN, 2, false, true)).isPositive();
    }

    /** All are named to the network, and all but one above. */
    @Test
    void tellsWhoOnlyLetsTheNetworkReadWhereNoMoreIsLeftOutAbove() {
        assertThat(leaks(Structures.Names.ABOVE_OF_OWN, 1, true, true)).isPositive();
    }

    /** Who is left out for the sake of another one in the network is told above, or the other way round. */
    @Test
    void tellsWhoIsLeftAloneToWhoeverReadsBothWhereEachIsDecidedAlone() {
        assertThat(leaks(Structures.Names.OWN_AND_ABOVE_APART, 1, true, true)).isPositive();
    }

    private static int leaks(Structures.Names names, int levels, boolean sumIsTold, boolean complement) {
        int leaks = 0;
        for (int round = 0; round < ROUNDS; round++) {
            // To be left alone above, nobody must be left in the network.
            Structures structures = structures(round, levels, 5, names == Structures.Names.ABOVE_OF_OWN);
            structures.tell(names, sumIsTold, complement);
            leaks += structures.leak(TRIES) == null ? 0 : 1;
        }
        return leaks;
    }

    private static Structures structures(int round, int levels, int threshold, boolean everybody) {
        Random random = new Random(SEED + round);
        Family family = Territory.family(random, levels, levels == 1);
        return new Structures(
                new Territory(family, threshold, 2).fill(random, 6),
                random,
                new Structures.Words(everybody, new Random(SEED - round)));
    }
}
