package org.maillage.ui.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/09/2026",
                "3/9/26",
                "03092026",
                "030926",
                "3 9 2026",
                "3-9-2026",
                "3.9.26",
                " 03/09/2026 ",
                "2026-09-03"
            })
    void readsADayHoweverItIsTyped(String typed) {
        assertThat(Dates.parse(typed)).contains(LocalDate.of(2026, 9, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026",
                "29/02/2025",
                "0/1/2026",
                "1/13/2026",
                "hier",
                "3/9",
                "2026",
                "",
                "03/09/20266",
                "٣/٩/٢٠٢٦"
            })
    void refusesWhatIsNoDay(String typed) {
        assertThat(Dates.parse(typed)).isEmpty();
    }

    @Test
    void readsAMonth() {
        assertThat(Dates.parseMonth("9/2018")).contains(YearMonth.of(2018, 9));
        assertThat(Dates.parseMonth("13/2018")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"75,75", "1h15,75", "1 h 15,75", "2h,120", "1:15,75", "45 min,45", "0h05,5", "24h,1440", "9999,9999"})
    void readsADuration(String typed, int minutes) {
        assertThat(Durations.parse(typed)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1h75", "une heure", "12345", "1,5"})
    void refusesWhatIsNoDuration(String typed) {
        assertThat(Durations.parse(typed)).isEmpty();
    }

    @Test
    void showsADurationThatItReads() {
        assertThat(Durations.show(75)).isEqualTo("1\u00a0h\u00a015");
        for (int minutes = 1; minutes <= 1440; minutes++) {
            assertThat(Durations.parse(Durations.show(minutes))).contains(minutes);
        }
    }

    @ParameterizedTest
    @CsvSource({"9h30,09:30", "9:30,09:30", "0930,09:30", "9h,09:00", "9,09:00", "23.59,23:59"})
    void readsATime(String typed, LocalTime time) {
        assertThat(Times.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24h", "9h60", "midi", "", "2460"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(Times.parse(typed)).isEmpty();
    }
}
