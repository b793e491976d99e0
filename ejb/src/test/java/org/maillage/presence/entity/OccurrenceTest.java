package org.maillage.presence.entity;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.sites.entity.Site;

/** On which days permanences take place. */
class OccurrenceTest {

    private static final DaysOff NOTHING_KNOWN = new DaysOff(List.of());
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static Presence presence(Rhythm rhythm, String commune, DayOfWeek... days) {
        Presence presence = new Presence(new UUID(1, 1), START);
        presence.setRhythm(rhythm);
        presence.setWeekdays(List.of(days));
        presence.setStopName("Place du Marché");
        presence.setCommuneCode(commune);
        return presence;
    }

    private static List<String> dates(Presence presence, LocalDate monday, int weeks, DaysOff off) {
        return Stream.iterate(monday, week -> week.plusWeeks(1))
                .limit(weeks)
                .flatMap(week -> Occurrence.ofWeek(week, List.of(presence), off).stream())
                .map(occurrence -> occurrence.date().toString())
                .toList();
    }

    /** 2026 has a week 53: the last week of the year and the first of the next are both odd. */
    @Test
    void oddWeeksFollowEachOtherAtTheTurnOfALongYear() {
        LocalDate monday = LocalDate.of(2026, 12, 14);
        assertThat(dates(presence(Rhythm.ODD_WEEKS, "13004", WEDNESDAY), monday, 6, NOTHING_KNOWN))
                .containsExactly("2026-12-16", "2026-12-30", "2027-01-06", "2027-01-20");
        assertThat(dates(presence(Rhythm.EVEN_WEEKS, "13004", WEDNESDAY), monday, 6, NOTHING_KNOWN))
                .containsExactly("2026-12-23", "2027-01-13");
    }

    /** 2027 has 52 weeks, and its first days belong to the week 53 of the year before. */
    @Test
    void theFirstDaysOfAYearBelongToItsNeighbour() {
        Presence odd = presence(Rhythm.ODD_WEEKS, "13004", FRIDAY);
        odd.setValidFrom(LocalDate.of(2027, 1, 1));
        assertThat(odd.isPlannedOn(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(dates(odd, LocalDate.of(2027, 12, 20), 3, NOTHING_KNOWN))
                .as("51, 52, then 1")
                .containsExactly("2027-12-24", "2028-01-07");
        assertThat(dates(presence(Rhythm.EVERY_WEEK, "13004", MONDAY), LocalDate.of(2026, 12, 28), 2, NOTHING_KNOWN))
                .containsExactly("2026-12-28", "2027-01-04");
    }

    @Test
    void publicHolidaysOfItsPlaceAreSkipped() {
        LocalDate holyWeek = LocalDate.of(2026, 3, 30);
        assertThat(dates(presence(Rhythm.EVERY_WEEK, "13004", FRIDAY, MONDAY), holyWeek, 2, NOTHING_KNOWN))
                .containsExactly("2026-03-30", "2026-04-03", "2026-04-10");
        assertThat(dates(presence(Rhythm.EVERY_WEEK, "67482", FRIDAY, MONDAY), holyWeek, 2, NOTHING_KNOWN))
                .as("Strasbourg keeps Good Friday")
                .containsExactly("2026-03-30", "2026-04-10");
        Presence once = presence(Rhythm.ONCE, "13004");
        once.setValidFrom(LocalDate.of(2026, 7, 14));
        once.settle();
        assertThat(dates(once, LocalDate.of(2026, 7, 13), 2, NOTHING_KNOWN))
                .as("somebody named this very day")
                .containsExactly("2026-07-14");
    }

    @Test
    void siteOrStopSaysWhichHolidays() {
        Site site = new Site();
        site.setCommuneCode("97411");
        Presence presence = presence(Rhythm.EVERY_WEEK, "13004", DayOfWeek.SUNDAY);
        LocalDate abolition = LocalDate.of(2026, 12, 20);
        assertThat(NOTHING_KNOWN.holiday(presence, abolition)).isEmpty();
        presence.setSite(site);
        presence.settle();
        assertThat(presence.getStopName()).isNull();
        assertThat(NOTHING_KNOWN.holiday(presence, abolition)).contains(PublicHoliday.ABOLITION_REUNION);
    }

    @Test
    void schoolHolidaysOfItsZoneAreSkippedIfAsked() {
        DaysOff off = new DaysOff(List.of(
                new SchoolBreak(SchoolZone.B, 2025, "Hiver", LocalDate.of(2026, 2, 14), LocalDate.of(2026, 3, 1))));
        LocalDate monday = LocalDate.of(2026, 2, 9);
        Presence arles = presence(Rhythm.EVERY_WEEK, "13004", THURSDAY);
        assertThat(dates(arles, monday, 4, off)).hasSize(4);
        arles.setOutsideSchoolHolidays(true);
        assertThat(dates(arles, monday, 4, off)).containsExactly("2026-02-12", "2026-03-05");
        assertThat(off.unknown(arles, monday)).isEmpty();
        assertThat(off.unknown(arles, LocalDate.of(2026, 9, 3)))
                .as("the next school year")
                .contains(SchoolZone.B);

        Presence lyon = presence(Rhythm.EVERY_WEEK, "69123", THURSDAY);
        lyon.setOutsideSchoolHolidays(true);
        assertThat(dates(lyon, monday, 4, off)).as("nothing is guessed").hasSize(4);
        assertThat(off.unknown(lyon, monday)).contains(SchoolZone.A);
        assertThat(NOTHING_KNOWN.unknown(presence(Rhythm.EVERY_WEEK, "69123", THURSDAY), monday))
                .as("nobody asked")
                .isEmpty();
    }

    @Test
    void validityAndCancelledDates() {
        Presence presence = presence(Rhythm.EVERY_WEEK, "13004", WEDNESDAY);
        presence.setValidFrom(LocalDate.of(2026, 9, 9));
        presence.setValidUntil(LocalDate.of(2026, 9, 23));
        LocalDate monday = LocalDate.of(2026, 8, 31);
        assertThat(dates(presence, monday, 6, NOTHING_KNOWN)).containsExactly("2026-09-09", "2026-09-16", "2026-09-23");

        LocalDate cancelled = LocalDate.of(2026, 9, 16);
        presence.cancel(cancelled);
        presence.cancel(cancelled);
        List<Occurrence> week = Occurrence.ofWeek(LocalDate.of(2026, 9, 14), List.of(presence), NOTHING_KNOWN);
        assertThat(week).singleElement().matches(Occurrence::isCancelled);
        presence.restore(cancelled);
        assertThat(week).singleElement().matches(occurrence -> !occurrence.isCancelled());

        presence.cancel(cancelled);
        presence.setWeekdays(List.of(FRIDAY));
        presence.settle();
        assertThat(presence.getCancelled()).as("no longer a day of it").isEmpty();
    }

    @Test
    void aDayIsToldInItsOrder() {
        Presence late = presence(Rhythm.EVERY_WEEK, "13004", WEDNESDAY, MONDAY);
        late.setBeginsAt(LocalTime.of(14, 0));
        late.setEndsAt(LocalTime.of(17, 0));
        Presence early = presence(Rhythm.EVERY_WEEK, "13004", WEDNESDAY);
        assertThat(Occurrence.ofWeek(LocalDate.of(2026, 9, 14), List.of(late, early), NOTHING_KNOWN))
                .extracting(Occurrence::presence)
                .containsExactly(late, early, late);
    }
}
