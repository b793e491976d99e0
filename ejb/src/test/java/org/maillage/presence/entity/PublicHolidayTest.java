package org.maillage.presence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public holidays as the calendars of those years had them. */
class PublicHolidayTest {

    private static List<LocalDate> of(int year, HolidayZone zone) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> PublicHoliday.on(day, zone).isPresent())
                .toList();
    }

    /** The earliest and the latest Easter of these centuries, leap years and the turn of a century among them. */
    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2016-03-27", "2019-04-21", "2020-04-12",
        "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
        "2029-04-01", "2030-04-21", "2038-04-25", "2100-03-28"
    })
    void easter(LocalDate sunday) {
        assertThat(PublicHoliday.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void elevenDaysOnTheMainland() {
        assertThat(of(2026, HolidayZone.MAINLAND))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
        assertThat(of(2025, HolidayZone.MAINLAND)).hasSize(11).contains(LocalDate.of(2025, 4, 21));
        assertThat(of(2027, HolidayZone.MAINLAND)).contains(LocalDate.of(2027, 5, 6), LocalDate.of(2027, 5, 17));
        // Ascension on 1 May is one day off, and so it is on 8 May.
        assertThat(of(2008, HolidayZone.MAINLAND)).hasSize(10);
        assertThat(of(2024, HolidayZone.MAINLAND))
                .contains(LocalDate.of(2024, 5, 9))
                .hasSize(11);
    }

    @Test
    void alsaceAndMoselleKeepTwoMore() {
        assertThat(of(2026, HolidayZone.ALSACE_MOSELLE))
                .hasSize(13)
                .contains(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 26));
        assertThat(of(2024, HolidayZone.ALSACE_MOSELLE)).contains(LocalDate.of(2024, 3, 29));
        assertThat(of(2026, HolidayZone.MAINLAND)).doesNotContain(LocalDate.of(2026, 4, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "97105, GUADELOUPE, 05-27",
        "97209, MARTINIQUE, 05-22",
        "97302, GUYANE, 06-10",
        "97411, REUNION, 12-20",
        "97608, MAYOTTE, 04-27",
        "97701, SAINT_BARTHELEMY, 10-09",
        "97801, SAINT_MARTIN, 05-28"
    })
    void overseasRemembersTheAbolitionOfSlavery(String commune, HolidayZone zone, String day) {
        LocalDate date = LocalDate.parse("2027-" + day);
        assertThat(HolidayZone.of(commune)).isEqualTo(zone);
        assertThat(of(2027, zone)).hasSize(12).contains(date);
        assertThat(PublicHoliday.on(date, HolidayZone.MAINLAND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "57463, ALSACE_MOSELLE",
        "67482, ALSACE_MOSELLE",
        "68066, ALSACE_MOSELLE",
        "13004, MAINLAND",
        "2A004, MAINLAND",
        "97502, MAINLAND",
        "98818, MAINLAND",
        "54395, MAINLAND"
    })
    void zoneOfACommune(String commune, HolidayZone zone) {
        assertThat(HolidayZone.of(commune)).isEqualTo(zone);
        assertThat(HolidayZone.of(null)).isEqualTo(HolidayZone.MAINLAND);
    }
}
