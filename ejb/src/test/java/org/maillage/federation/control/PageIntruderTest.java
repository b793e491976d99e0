package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;

/**
 * The intruder reads all pages of figures that the readers of some networks may open, of each network, commune and period, and puts together
 * all that stands there: totals, breakdowns, people, activities, time, distances, and how many structures there were.
 */
class PageIntruderTest {

    private static final long SEED = 20_261_202;
    private static final int[] THRESHOLDS = {3, 5};
    private static final int ROUNDS = 24;
    private static final int CELLS = 20;
    private static final int[] HARD = {821, 988, 2282, 4204};
    private static final double RARELY = 0.1;
    private static final double OFTEN = 0.8;

    @Test
    void tellsNothingSmall() {
        Set<String> shown = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = random(round);
            PageIntruder intruder = intruder(round, random, true);
            shown.addAll(intruder.shown());
            assertThat(intruder.leak(random, CELLS)).as("round %s", round).isNull();
        }
        assertThat(shown)
                .as("what is told at all")
                .contains(
                        Dashboard.PEOPLE,
                        Dashboard.WORKSHOPS,
                        Dashboard.VIDEO_RECEPTIONS,
                        Dashboard.DAY,
                        Dashboard.PARTNER,
                        Dashboard.PROGRESS,
                        Dashboard.ACQUAINTANCE,
                        Dashboard.RESIDENCE,
                        Cell.AGE,
                        Cell.THEME);
    }

    /**
     * Worlds in which a single step is needed: the first for who has not one of several themes, the second for the few who came again where all
     * are new, the others for how many came in one month only.
     */
    @Test
    void tellsNothingSmallWhereItIsHard() {
        for (int round : HARD) {
            assertThat(intruder(round, random(round), true).leak(random(round), Integer.MAX_VALUE))
                    .as("round %s", round)
                    .isNull();
        }
    }

    /** Each structure that is counted recorded something. */
    @Test
    void tellsFewWhereNobodyAsksOfHowManyStructures() {
        assertThat(IntStream.range(0, ROUNDS / 2).filter(round -> {
                    Random random = random(round);
                    return intruder(round, random, false).leak(random, CELLS) != null;
                }))
                .isNotEmpty();
    }

    private static Random random(int round) {
        return new Random(SEED + round);
    }

    /** @param structures whether who decides what is told knows how many of them there are */
    private static PageIntruder intruder(int round, Random random, boolean structures) {
        Province province = new Province(
                random,
                THRESHOLDS[round % THRESHOLDS.length],
                round / THRESHOLDS.length % 2 == 1,
                round % 3 == 0 ? RARELY : OFTEN);
        return new PageIntruder(province, structures).read();
    }
}
