package org.maillage.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LongDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate ELEVENTH = LocalDate.of(2026, 1, 11);

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrenchOnly() {
        assertThat(LongDates.day(FIRST, Locale.FRENCH)).isEqualTo("1er janvier 2026");
        assertThat(LongDates.day(FIRST, Locale.FRANCE)).isEqualTo("1er janvier 2026");
        assertThat(LongDates.day(ELEVENTH, Locale.FRENCH)).isEqualTo("11 janvier 2026");
        assertThat(LongDates.day(FIRST, Locale.ENGLISH)).isEqualTo("1 January 2026");
    }

    @Test
    void soItIsBesideAWeekdayOrATime() {
        assertThat(LongDates.dayOfWeek(FIRST, Locale.FRENCH)).isEqualTo("jeudi 1er janvier 2026");
        assertThat(LongDates.moment(ZonedDateTime.of(2026, 1, 1, 1, 1, 0, 0, ZoneId.of("Europe/Paris")), Locale.FRENCH))
                .startsWith("1er janvier 2026")
                .endsWith("01:01");
    }
}
