package org.maillage.alerts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Mails leave on Mondays, or on the first one of a month; a day that was missed is made up for, once. */
class AlertRhythmTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    void aWeekBeginsOnMonday() {
        assertThat(AlertRhythm.WEEKLY.newest(MONDAY)).isEqualTo(MONDAY);
        assertThat(AlertRhythm.WEEKLY.newest(MONDAY.plusDays(6))).isEqualTo(MONDAY);
        assertThat(AlertRhythm.WEEKLY.newest(MONDAY.plusDays(7))).isEqualTo(FIRST_MONDAY);
    }

    @Test
    void aMonthIsToldOnItsFirstMonday() {
        assertThat(AlertRhythm.MONTHLY.newest(FIRST_MONDAY)).isEqualTo(FIRST_MONDAY);
        assertThat(AlertRhythm.MONTHLY.newest(FIRST_MONDAY.minusDays(1))).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(AlertRhythm.MONTHLY.newest(LocalDate.of(2027, 1, 3))).isEqualTo(FIRST_MONDAY);
        assertThat(AlertRhythm.MONTHLY.newest(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void neverNeverComes() {
        assertThat(chosen(AlertRhythm.NEVER).isDue(MONDAY.plusYears(10))).isFalse();
    }

    @Test
    void theFirstMailLeavesOnTheNextDayOfTheRhythm() {
        AlertSubscription weekly = chosen(AlertRhythm.WEEKLY);

        assertThat(weekly.isDue(MONDAY)).isFalse();
        assertThat(weekly.isDue(MONDAY.plusDays(6))).isFalse();
        assertThat(weekly.isDue(MONDAY.plusDays(7))).isTrue();
    }

    @Test
    void aMissedDayIsMadeUpForOnce() {
        AlertSubscription weekly = chosen(AlertRhythm.WEEKLY);
        LocalDate late = MONDAY.plusDays(9);

        assertThat(weekly.isDue(late)).isTrue();
        weekly.looked(late);

        assertThat(weekly.isDue(late)).isFalse();
        assertThat(weekly.isDue(MONDAY.plusDays(13))).isFalse();
        assertThat(weekly.isDue(MONDAY.plusDays(14))).isTrue();
    }

    private static AlertSubscription chosen(AlertRhythm rhythm) {
        AlertSubscription subscription = new AlertSubscription();
        subscription.setRhythm(rhythm);
        subscription.looked(MONDAY);
        return subscription;
    }
}
