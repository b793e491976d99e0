package org.maillage.alerts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month is worth a look when it is more than half off the mean of the six before, all of which must be shown. */
class JumpTest {

    @Test
    void moreThanHalfOffIsFar() {
        assertThat(Jump.among(List.of(10, 20, 10, 20, 10, 20, 23))).contains(new Jump(23, 15));
        assertThat(Jump.among(List.of(10, 20, 10, 20, 10, 20, 7))).contains(new Jump(7, 15));
        assertThat(Jump.among(List.of(10, 20, 10, 20, 10, 20, 22))).isEmpty();
        assertThat(Jump.among(List.of(10, 10, 10, 10, 10, 10, 15))).isEmpty();
        assertThat(Jump.among(List.of(10, 10, 10, 10, 10, 10, 0))).contains(new Jump(0, 10));
    }

    @Test
    void fromOneFigureToAnother() {
        assertThat(Jump.from(40, 61)).contains(new Jump(61, 40));
        assertThat(Jump.from(40, 60)).isEmpty();
        assertThat(Jump.from(0, 60)).isEmpty();
    }

    @Test
    void fromNothingEverythingWouldBeFar() {
        assertThat(Jump.among(List.of(0, 0, 0, 0, 0, 0, 50))).isEmpty();
    }

    @Test
    void nothingIsSaidBesideWhatIsHidden() {
        assertThat(Jump.among(Arrays.asList(10, null, 10, 10, 10, 10, 50))).isEmpty();
        assertThat(Jump.among(Arrays.asList(10, 10, 10, 10, 10, 10, null))).isEmpty();
        assertThat(Jump.among(List.of(10, 50))).isEmpty();
    }
}
