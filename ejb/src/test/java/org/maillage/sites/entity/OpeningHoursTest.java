package org.maillage.sites.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.sites.entity.OpeningHours.TimeRange;

class OpeningHoursTest {

    private final OpeningHoursConverter converter = new OpeningHoursConverter();

    @Test
    void writesDaysWithTheSameHoursTogether() {
        List<TimeRange> halfDays = List.of(range("09:00", "12:00"), range("14:00", "17:30"));
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.MONDAY, halfDays);
        week.put(DayOfWeek.WEDNESDAY, halfDays);
        week.put(DayOfWeek.SATURDAY, List.of(range("10:00", "12:00")));

        assertThat(OpeningHours.ofWeek(week).notation()).isEqualTo("Mo,We 09:00-12:00,14:00-17:30; Sa 10:00-12:00");
    }

    /** Any week that a form can hold comes back as it was. */
    @Test
    void readsEveryWeekThatItWrites() {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 2000; round++) {
            Map<DayOfWeek, List<TimeRange>> week = week(random);
            OpeningHours written = OpeningHours.ofWeek(week);
            OpeningHours kept = converter.convertToEntityAttribute(converter.convertToDatabaseColumn(written));

            assertThat(kept).isEqualTo(written);
            assertThat(kept.week()).as(kept.notation()).isEqualTo(week);
            assertThat(kept.isMoreThanAPlan()).as(kept.notation()).isFalse();
        }
    }

    private static Map<DayOfWeek, List<TimeRange>> week(Random random) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<TimeRange> ranges = new ArrayList<>();
            int at = random.nextInt(12 * 60);
            for (int i = 0; i < random.nextInt(4) && at < 23 * 60; i++) {
                int end = at + 5 + random.nextInt(3 * 60);
                if (end < 24 * 60) {
                    ranges.add(new TimeRange(LocalTime.ofSecondOfDay(at * 60L), LocalTime.ofSecondOfDay(end * 60L)));
                }
                at = end + 1 + random.nextInt(120);
            }
            if (!ranges.isEmpty()) {
                week.put(day, List.copyOf(ranges));
            }
        }
        return week;
    }

    @Test
    void nothingKnownIsNotNeverOpen() {
        assertThat(converter.convertToDatabaseColumn(OpeningHours.UNKNOWN)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isSameAs(OpeningHours.UNKNOWN);
        assertThat(OpeningHours.of("  ")).isEqualTo(OpeningHours.UNKNOWN);
        assertThat(OpeningHours.ofWeek(Map.of())).isEqualTo(OpeningHours.UNKNOWN);
        assertThat(OpeningHours.UNKNOWN.isMoreThanAPlan()).isFalse();
    }

    /** Kept as they were written: a form for a week would lose what they say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo[1] 09:00-12:00",
                "PH off; Mo-Fr 09:00-12:00",
                "Mo 09:00-12:00, Mo 14:00-16:00",
                "Mo 09:00-12:00 || \"sur rendez-vous\"",
                "Dec 24-Jan 02 off",
                "week 1-20 Mo 09:00-12:00",
                "Mo 09:00-12:00 \"sur rendez-vous\"",
                "sur rendez-vous",
                "Mo 22:00-26:00"
            })
    void keepsWhatSaysMoreThanAWeek(String notation) {
        OpeningHours hours = OpeningHours.of(notation);

        assertThat(hours.isMoreThanAPlan()).isTrue();
        assertThat(hours.notation()).isEqualTo(notation);
    }

    /** What is told apart by odd and even weeks, holidays and closures is shown, and keeps its bytes while nobody changes it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-12:00; PH off",
                "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
                "Mo-Fr 09:00-12:00; We off",
                "week 1-53/2 Mo 09:00-12:00",
                "week 1-53/2 Mo 09:00-12:00; week 2-52/2 Mo,Tu 14:00-17:00; PH off; 2026 Dec 24-2027 Jan 02 off",
                "Tu-Th   9:00-12:00;2026 Aug 10 off",
            })
    void showsWhatAPlanCanSayAndKeepsItsBytes(String notation) {
        OpeningHours hours = OpeningHours.of(notation);

        WeekPlan plan = hours.plan().orElseThrow();
        assertThat(hours.changedTo(plan).notation()).isEqualTo(notation);
        assertThat(OpeningHours.of(plan).plan()).contains(plan);
        assertThat(hours.changedTo(WeekPlan.everyWeek(Map.of()))).isEqualTo(OpeningHours.UNKNOWN);
    }

    @Test
    void oddAndEvenWeeksAndClosuresHoldOnTheirDays() {
        WeekPlan plan = OpeningHours.of("week 1-53/2 Mo 09:00-12:00; Tu 10:00-11:00; 2026 Nov 24 off")
                .plan()
                .orElseThrow();

        assertThat(plan.isTwoWeeks()).isTrue();
        assertThat(plan.on(LocalDate.of(2026, 11, 16)))
                .as("Monday of week 47")
                .containsExactly(range("09:00", "12:00"));
        assertThat(plan.on(LocalDate.of(2026, 11, 23))).as("Monday of week 48").isEmpty();
        assertThat(plan.on(LocalDate.of(2026, 11, 17))).containsExactly(range("10:00", "11:00"));
        assertThat(plan.on(LocalDate.of(2026, 11, 24))).as("closed").isEmpty();
    }

    @Test
    void readsARangeOfDays() {
        assertThat(OpeningHours.of("Mo-We 09:00-12:00").week())
                .containsOnlyKeys(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
        assertThat(OpeningHours.of("Sa-Mo 09:00-12:00").week())
                .containsOnlyKeys(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }

    @Test
    void closesAfterItOpens() {
        assertThatThrownBy(() -> range("12:00", "12:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> range("12:00", "09:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsForHowLongASiteIsOpenInAnOrdinaryWeek() {
        assertThat(OpeningHours.of("Mo-Fr 09:00-12:30").weeklyMinutes()).isEqualTo(1_050);
        assertThat(OpeningHours.of("week 1-53/2 Mo 09:00-12:00; PH off; 2026 Aug 01-15 off")
                        .weeklyMinutes())
                .as("every other week")
                .isEqualTo(90);
        assertThat(OpeningHours.of("Mo 09:00-12:00,11:00-13:00; Tu 10:00-11:00 \"sur rendez-vous\"")
                        .weeklyMinutes())
                .as("more than a plan, with hours that overlap")
                .isEqualTo(300);
        assertThat(OpeningHours.UNKNOWN.weeklyMinutes()).isNull();
        assertThat(OpeningHours.of("Mo-Su off").weeklyMinutes()).isNull();
        assertThat(OpeningHours.of("jamais").weeklyMinutes()).isNull();
    }

    private static TimeRange range(String from, String to) {
        return new TimeRange(LocalTime.parse(from), LocalTime.parse(to));
    }
}
