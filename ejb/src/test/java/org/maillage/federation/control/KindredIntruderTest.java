package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.control.Kindred.Known;

/**
 * The intruder as in {@link IntruderTest}, who reads networks of which some belong to two others, each as its own readers do and all together.
 * What such a network did is counted in both, and once in what holds both.
 */
class KindredIntruderTest {

    private static final long SEED = 20_261_129;
    private static final int ROUNDS = 48;
    private static final int CELLS = 20;
    private static final String THEME = "theme";
    private static final int[] THRESHOLDS = {3, 5, 11};

    @Test
    void tellsNothingSmall() {
        assertThat(toldOfTheSecond(false))
                .as("networks that hold one which stands elsewhere")
                .isGreaterThan(ROUNDS / 3);
    }

    @Test
    void tellsNothingSmallOfWhatNetworksShare() {
        assertThat(toldOfTheSecond(true))
                .as("networks that share something and are told")
                .isGreaterThan(ROUNDS / 3);
    }

    /** How many are told that hold what stands elsewhere, where nothing small is told. */
    private static int toldOfTheSecond(boolean crossings) {
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Kindred kindred = kindred(round, random, 2 + random.nextInt(2), crossings);
            told += kindred.toldOfTheSecond();

            assertThat(kindred.leak(Known.EVERYTHING, random, CELLS))
                    .as("round %s", round)
                    .isNull();
        }
        return told;
    }

    @Test
    void tellsNothingSmallOfDays() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Kin kin = new Kin(random, THRESHOLDS[round % 3], round % 2 == 0, round % 4 > 1);
            Kindred kindred = new Kindred(kin, random, THRESHOLDS[round % 3], 2 + random.nextInt(3), Dashboard.DAY);

            assertThat(kindred.leak(Known.EVERYTHING, random, CELLS))
                    .as("round %s", round)
                    .isNull();
        }
    }

    /** What is in the second one too is subtracted from it: what it holds beside is small. */
    @Test
    void tellsWhatTheSecondHoldsBeside() {
        int leaks = 0;
        for (int round = 0; round < ROUNDS / 2; round++) {
            Random random = new Random(SEED + round);
            Kindred kindred = new Kindred(new Kin(random, 5, false, false), random, 5, 2, THEME);
            leaks += kindred.leak(Known.FIRST_ONLY, random, CELLS) == null ? 0 : 1;
        }
        assertThat(leaks).isPositive();
    }

    /** Structures in two networks make more of these than there is, and days without a link less. */
    @Test
    void tellsWhatNetworksShareWhereNobodyKnowsIt() {
        int leaks = 0;
        for (int round = 0; round < ROUNDS / 2; round++) {
            Random random = new Random(SEED + round);
            leaks += kindred(round, random, 2, true).leak(Known.NO_CROSSING, random, CELLS) == null ? 0 : 1;
        }
        assertThat(leaks).isPositive();
    }

    private static Kindred kindred(int round, Random random, int values, boolean crossings) {
        int threshold = THRESHOLDS[round % THRESHOLDS.length];
        return new Kindred(new Kin(random, threshold, round % 2 == 0, crossings), random, threshold, values, THEME);
    }
}
