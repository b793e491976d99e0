package org.maillage.federation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes of the national records: [0;30[, [30;60[, [60;120[ and above. */
class DurationClassTest {

    @ParameterizedTest
    @CsvSource({
        "1, SHORT",
        "29, SHORT",
        "30, HOUR",
        "59, HOUR",
        "60, LONG",
        "119, LONG",
        "120, LONGEST",
        "1440, LONGEST"
    })
    void aDurationFallsIntoTheClassThatItBegins(int minutes, DurationClass group) {
        assertThat(DurationClass.of(minutes)).isEqualTo(group);
    }
}
