package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;

/**
 * The intruder as in {@link IntruderTest}, who reads networks of which some belong to two others, each as its own readers do and all together.
 * What such a network did is counted in both, and once in what holds both.
 */
class KindredIntruderTest {

    private static final long SEED = 20_261_129;
    private static final int ROUNDS = 48;
    private static final int CELLS = 20;
    private static final int[] THRESHOLDS = {3, 5, 11};

    @Test
    void tellsNothingSmall() {
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Kindred kindred = new Kindred(
                    random, THRESHOLDS[round % 3], 2 + random.nextInt(2), Territory.DIMENSION, round % 2 == 0);
            told += kindred.toldOfTheSecond();

            assertThat(kindred.leak(true, random, CELLS)).as("round %s", round).isNull();
        }
        assertThat(told).as("networks that hold one which stands elsewhere").isGreaterThan(ROUNDS / 3);
    }

    @Test
    void tellsNothingSmallOfDays() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Kindred kindred =
                    new Kindred(random, THRESHOLDS[round % 3], 2 + random.nextInt(3), Dashboard.DAY, round % 2 == 0);

            assertThat(kindred.leak(true, random, CELLS)).as("round %s", round).isNull();
        }
    }

    /** What is in the second one too is subtracted from it: what it holds beside is small. */
    @Test
    void tellsWhatTheSecondHoldsBeside() {
        int leaks = 0;
        for (int round = 0; round < ROUNDS / 2; round++) {
            Random random = new Random(SEED + round);
            leaks += new Kindred(random, 5, 2, Territory.DIMENSION, false).leak(false, random, CELLS) == null ? 0 : 1;
        }
        assertThat(leaks).isPositive();
    }
}
