package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The intruder asks for everything that readers may ask for, in generated families, and tries to tell what is hidden. Without one of
 * the steps against that it succeeds.
 */
class IntruderTest {

    private static final long SEED = 20_261_128;
    private static final int ROUNDS = 48;
    private static final int CELLS = 20;
    private static final int[] THRESHOLDS = {3, 5, 11};

    @Test
    void tellsNothingSmall() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            int levels = 1 + round % 3;
            Family family = Territory.family(random, levels, levels < 3 && round % 2 == 0);
            Territory territory = new Territory(family, THRESHOLDS[round / 3 % 3], 2 + random.nextInt(3))
                    .fill(random, 2 + random.nextInt(5));

            assertThat(territory.leak(territory.menu(true, true), random, CELLS))
                    .as("round %s", round)
                    .isNull();
        }
    }

    /** By month only, and of networks only; of communes, the intruder knows the totals. */
    @Test
    void tellsNothingSmallOfDays() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            int levels = 1 + round % 3;
            Family family = Territory.family(random, levels, levels < 3 && round % 2 == 0);
            Territory territory = new Territory(family, THRESHOLDS[round / 3 % 3], 3 + random.nextInt(4))
                    .fill(random, 2 + random.nextInt(3));

            assertThat(territory.leak(territory.days(true, true), random, CELLS))
                    .as("round %s", round)
                    .isNull();
        }
    }

    @Test
    void tellsSmallDaysThatAreHiddenAlone() {
        assertThat(leaks(1, false, territory -> territory.days(false, true))).isPositive();
        assertThat(leaks(2, false, territory -> territory.days(true, false))).isPositive();
    }

    @Test
    void tellsSmallValuesThatAreHiddenAlone() {
        assertThat(leaks(1, false, territory -> territory.menu(false, true))).isPositive();
    }

    @Test
    void tellsSmallNetworksThatAreHiddenAlone() {
        assertThat(leaks(2, false, territory -> territory.menu(true, false))).isPositive();
        assertThat(leaks(3, false, territory -> territory.menu(true, false))).isPositive();
    }

    @Test
    void tellsSmallCommunesThatAreHiddenAlone() {
        assertThat(leaks(1, true, territory -> territory.menu(true, false))).isPositive();
    }

    /** Of one network, whatever period is not small. */
    @Test
    void tellsSmallMonthsThatAreHiddenAlone() {
        assertThat(leaks(1, false, territory -> (area, dimension, from, to) -> {
                    int count = territory.count(0, -1, from, to);
                    return dimension != null || Rule.isSmall(count, territory.threshold) ? null : Set.of();
                }))
                .isPositive();
    }

    /** One calendar for all: were each area's breakdown shown by spans of its own, they would tell each other. */
    @Test
    void tellsSmallValuesOfNetworksWithCalendarsOfTheirOwn() {
        assertThat(leaks(2, false, territory -> {
                    Intruder.Menu together = territory.menu(true, true);
                    return (area, dimension, from, to) -> {
                        boolean year = from == 0 && to == Amounts.MONTHS - 1;
                        boolean own = dimension != null && (year || area.equals("n"));
                        return own ? territory.smallValues(area, from, to) : together.hidden(area, dimension, from, to);
                    };
                }))
                .isPositive();
    }

    private static int leaks(int levels, boolean communes, Function<Territory, Intruder.Menu> answering) {
        int leaks = 0;
        for (int round = 0; round < ROUNDS / 3; round++) {
            Random random = new Random(SEED + round);
            Territory territory = new Territory(Territory.family(random, levels, communes), 5, 3).fill(random, 4);
            leaks += territory.leak(answering.apply(territory), random, CELLS) == null ? 0 : 1;
        }
        return leaks;
    }
}
