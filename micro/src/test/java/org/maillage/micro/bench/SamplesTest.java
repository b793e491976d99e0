package org.maillage.micro.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void tellsPercentilesWhateverTheOrder() {
        var hundred = new Samples(
                IntStream.rangeClosed(1, 100).mapToDouble(i -> (i * 37) % 101).toArray());

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.smallest()).isEqualTo(1);
        assertThat(hundred.largest()).isEqualTo(100);
    }

    @Test
    void takesTheMiddleOfFiveRounds() {
        assertThat(new Samples(1.30, 1.02, 1.04, 0.98, 1.03).median()).isEqualTo(1.03);
    }

    @Test
    void comparesWhatStandsAtTheSamePlace() {
        var ratios = new Samples(9, 2, 40).against(new Samples(3, 2, 10));

        assertThat(ratios.smallest()).isEqualTo(1);
        assertThat(ratios.median()).isEqualTo(3);
        assertThatThrownBy(() -> ratios.against(new Samples(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToTellAnythingOfNothing() {
        assertThatThrownBy(Samples::new).isInstanceOf(IllegalArgumentException.class);
    }
}
