package org.maillage.admin.sites;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursConverterTest {

    /** The first is the example that the page shows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9h-12h 14h-17h30 | 9h–12h, 14h–17h30",
                "9:30 à 12:00     | 9h30–12h",
                "0930-1200        | 9h30–12h",
                "9h–12h, 14h–17h30 | 9h–12h, 14h–17h30",
                "9-12 et 14-18    | 9h–12h, 14h–18h"
            })
    void readsWhatPeopleWrite(String typed, String shown) {
        assertThat(HoursConverter.parse(typed).map(HoursConverter::show)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9h-8h", "9h-12h 11h-14h", "25h-26h", "le matin", "8-9 10-11 12-13 14-15 16-17", "9h"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(HoursConverter.parse(typed)).isEmpty();
    }
}
