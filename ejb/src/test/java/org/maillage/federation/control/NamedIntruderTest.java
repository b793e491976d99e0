package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The intruder as in {@link IntruderTest}, who also reads the totals of the year of structures that are named, and knows which others of
 * their network have something. Told as {@link NameRule} says, and only where their sum is told, it tells nothing small of networks, communes, values and
 * structures.
 */
class NamedIntruderTest {

    private static final long SEED = 20_261_130;
    private static final int ROUNDS = 60;
    private static final int TRIES = 40;
    private static final int[] THRESHOLDS = {3, 5, 11};

    @Test
    void tellsNothingSmall() {
        int named = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Structures structures = structures(round, 1 + round % 2, THRESHOLDS[round / 2 % 3]);
            named += structures.tell(true, true);

            assertThat(structures.leak(TRIES)).as("round %s", round).isNull();
        }
        assertThat(named).as("names that the intruder was told").isGreaterThan(ROUNDS / 2);
    }

    /** What is left beside all that may be named is of one who did not agree, or small. */
    @Test
    void tellsWhoIsLeftAlone() {
        assertThat(leaks(1, true, false)).isPositive();
    }

    /** Where the sum of structures is hidden, it is hidden for the sake of another network. */
    @Test
    void tellsSmallNetworksBesideNamesWhoseSumIsHidden() {
        assertThat(leaks(2, false, true)).isPositive();
    }

    private static int leaks(int levels, boolean sumIsTold, boolean complement) {
        int leaks = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Structures structures = structures(round, levels, 5);
            structures.tell(sumIsTold, complement);
            leaks += structures.leak(TRIES) == null ? 0 : 1;
        }
        return leaks;
    }

    private static Structures structures(int round, int levels, int threshold) {
        Random random = new Random(SEED + round);
        Family family = Territory.family(random, levels, levels == 1);
        return new Structures(new Territory(family, threshold, 2).fill(random, 6), random);
    }
}
