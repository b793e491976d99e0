package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The intruder as in {@link IntruderTest}, for people, who are distinct and come again. */
class CrowdIntruderTest {

    private static final long SEED = 20_261_128;
    private static final int[] THRESHOLDS = {3, 5, 11};
    private static final int CELLS = 20;
    private static final int ROUNDS = 24;

    @Test
    void tellsNothingSmall() {
        assertThat(leaks(1, true, true, ROUNDS)).isZero();
        assertThat(leaks(2, true, true, ROUNDS)).isZero();
    }

    @Test
    void tellsSmallValuesThatAreHiddenAlone() {
        assertThat(leaks(1, false, true, ROUNDS / 2)).isPositive();
    }

    @Test
    void tellsSmallNetworksThatAreHiddenAlone() {
        assertThat(leaks(2, true, false, ROUNDS / 2)).isPositive();
    }

    private static int leaks(int levels, boolean pool, boolean parts, int rounds) {
        int leaks = 0;
        for (int round = 0; round < rounds; round++) {
            Random random = new Random(SEED + round);
            Family family = Territory.family(random, levels, levels == 1 && round % 2 == 0);
            Territory territory = new Territory(family, THRESHOLDS[round % THRESHOLDS.length], 2 + random.nextInt(2));
            Crowd crowd = new Crowd(territory, random);
            leaks += crowd.leak(crowd.shield(pool, parts), random, CELLS) == null ? 0 : 1;
        }
        return leaks;
    }
}
