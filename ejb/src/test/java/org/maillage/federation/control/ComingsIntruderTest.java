package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The intruder reads people and accompaniments together, and knows that there are no more people. Where hardly anybody comes twice, people
 * that are decided alone are told by accompaniments.
 */
class ComingsIntruderTest {

    private static final int ROUNDS = 400;
    private static final double RARELY = 0.15;

    @Test
    void tellsNothingSmallOfPeopleAndAccompanimentsTogether() {
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Comers comers = comers(round, true);
            told += comers.tellsPeople() ? 1 : 0;
            assertThat(comers.leak()).as("round %s", round).isNull();
        }
        assertThat(told).as("people are told at all").isGreaterThan(ROUNDS / 2);
    }

    @Test
    void tellsFewWherePeopleAreDecidedAlone() {
        assertThat(IntStream.range(0, ROUNDS)
                        .filter(round -> comers(round, false).leak() != null)
                        .count())
                .isPositive();
    }

    private static Comers comers(int round, boolean beside) {
        return new Comers(round, round % 2 == 0 ? 1 : RARELY, beside);
    }
}
