package org.maillage.federation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In the middle of enough totals, so rounded that it is the total of nobody. */
class MedianTest {

    private static final int THRESHOLD = 5;

    private static Integer of(int threshold, Integer... totals) {
        return Median.of(List.of(totals), threshold).map(Median::amount).orElse(null);
    }

    @Test
    void ofTooFewNothingIsTold() {
        assertThat(of(THRESHOLD, 100, 110, 120, 130, 140)).isNull();
        assertThat(Median.of(List.of(140, 100, 110, 120, 130, 150), THRESHOLD)).contains(new Median(130, 6));
    }

    @Test
    void twoDigitsAreTold() {
        assertThat(of(THRESHOLD, 1, 1, 1, 483, 900, 900, 900)).isEqualTo(480);
        assertThat(of(THRESHOLD, 1, 1, 1, 1251, 1900, 1900, 1900)).isEqualTo(1300);
        assertThat(of(THRESHOLD, 470, 470, 470, 500, 500, 500)).isEqualTo(490);
    }

    /** A step of one would tell the total itself. */
    @Test
    void asManyTotalsMakeTheSameMedianAsTheThresholdAsks() {
        assertThat(of(THRESHOLD, 1, 1, 1, 48, 90, 90, 90)).isEqualTo(50);
        assertThat(of(11, 1, 1, 1, 48, 90, 90, 90)).isEqualTo(40);
        assertThat(of(21, 1, 1, 1, 21, 90, 90, 90)).isEqualTo(50);
        for (int threshold : List.of(2, 3, 5, 11, 30, 100)) {
            IntStream.range(threshold, 5000)
                    .boxed()
                    .collect(Collectors.groupingBy(amount -> of(threshold, 0, 0, 0, amount, 9999, 9999, 9999)))
                    .values()
                    .stream()
                    .filter(same -> !same.contains(threshold) && !same.contains(4999))
                    .forEach(same -> assertThat(same).hasSizeGreaterThanOrEqualTo(threshold));
        }
    }

    @Test
    void aSmallOneInTheMiddleIsNotTold() {
        assertThat(of(THRESHOLD, 1, 2, 4, 5, 80, 90)).isNull();
        assertThat(of(THRESHOLD, 1, 2, 5, 5, 80, 90)).isEqualTo(5);
    }

    /** Whoever knows that all have something, that 62 is the sum and 15 the median would know each of them. */
    @Test
    void nothingIsSpareWhereTheSumIsTheLeastWithThisMedian() {
        assertThat(Median.spare(List.of(15, 1, 15, 1, 15, 15))).isZero();
        assertThat(Median.spare(List.of(1, 1, 1, 15, 15, 15, 20))).isEqualTo(5);
        assertThat(Median.spare(List.of(1, 3, 14, 17, 17, 17))).isEqualTo(69 - 62);
    }

    @Test
    void theOrderDoesNotMatter() {
        Random random = new Random(1);
        List<Integer> totals = random.ints(9, 5, 900).boxed().toList();

        assertThat(Median.of(totals, THRESHOLD))
                .isEqualTo(Median.of(totals.stream().sorted().toList(), THRESHOLD));
    }
}
