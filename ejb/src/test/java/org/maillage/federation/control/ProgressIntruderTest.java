package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;

/**
 * The intruder reads a year of accompaniments by autonomy and by its progress, and of people by who is new, together: whoever is new
 * is not compared, and whoever did more than before did something alone. Decided as any other list, or with new people apart, progress tells
 * what is hidden of the others.
 */
class ProgressIntruderTest {

    private static final int ROUNDS = 240;

    private static Comers comers(int round) {
        return new Comers(round, 1, true);
    }

    @Test
    void tellsNothingSmallOfProgressAndPeopleTogether() {
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Comers comers = comers(round);
            told += comers.tellsProgress() ? 1 : 0;
            assertThat(comers.leak(Dashboard.PROGRESS, Coming::told))
                    .as("round %s", round)
                    .isNull();
        }
        assertThat(told).as("progress is told at all").isGreaterThan(ROUNDS / 4);
    }

    @Test
    void tellsSomethingWhereItIsDecidedAsAnyOtherList() {
        assertThat(leaks(Comers.ALONE, Coming::told)).isPositive();
    }

    @Test
    void tellsSomethingWhereNewPeopleStandApart() {
        assertThat(leaks(Dashboard.PROGRESS, Coming::progress)).isPositive();
    }

    private static long leaks(String dimension, Function<Coming, String> told) {
        return IntStream.range(0, ROUNDS)
                .filter(round -> comers(round).leak(dimension, told) != null)
                .count();
    }
}
