package org.maillage.presence.entity;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody is in two places at once. */
class OverlapTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static Presence presence(Rhythm rhythm, DayOfWeek day, int from, int to) {
        Presence presence = new Presence(new UUID(1, 1), START);
        presence.setRhythm(rhythm);
        presence.setWeekdays(List.of(day));
        presence.setBeginsAt(LocalTime.of(from, 0));
        presence.setEndsAt(LocalTime.of(to, 0));
        return presence;
    }

    @Test
    void theFirstDayOnWhichTwoMeet() {
        Presence morning = presence(Rhythm.EVERY_WEEK, MONDAY, 9, 12);
        assertThat(Overlap.first(morning, presence(Rhythm.EVERY_WEEK, MONDAY, 11, 14)))
                .contains(LocalDate.of(2026, 9, 7));
        assertThat(Overlap.first(morning, presence(Rhythm.EVERY_WEEK, MONDAY, 10, 11)))
                .as("inside")
                .isPresent();
        assertThat(Overlap.first(morning, presence(Rhythm.EVERY_WEEK, MONDAY, 12, 14)))
                .as("one after the other")
                .isEmpty();
        assertThat(Overlap.first(morning, presence(Rhythm.EVERY_WEEK, TUESDAY, 9, 12)))
                .isEmpty();
    }

    @Test
    void oddAndEvenWeeksNeverMeetAndEachMeetsEveryWeek() {
        Presence odd = presence(Rhythm.ODD_WEEKS, MONDAY, 9, 12);
        Presence even = presence(Rhythm.EVEN_WEEKS, MONDAY, 9, 12);
        assertThat(Overlap.first(odd, even)).isEmpty();
        // 7 September 2026 is in week 37.
        assertThat(Overlap.first(presence(Rhythm.EVERY_WEEK, MONDAY, 9, 12), even))
                .contains(LocalDate.of(2026, 9, 14));
        assertThat(Overlap.first(odd, presence(Rhythm.EVERY_WEEK, MONDAY, 9, 12)))
                .contains(LocalDate.of(2026, 9, 7));
    }

    @Test
    void timesThatDoNotTouchNeverMeet() {
        Presence autumn = presence(Rhythm.EVERY_WEEK, MONDAY, 9, 12);
        autumn.setValidUntil(LocalDate.of(2026, 12, 31));
        Presence spring = presence(Rhythm.EVERY_WEEK, MONDAY, 9, 12);
        spring.setValidFrom(LocalDate.of(2027, 1, 1));
        assertThat(Overlap.first(autumn, spring)).isEmpty();
        spring.setValidFrom(LocalDate.of(2026, 12, 28));
        assertThat(Overlap.first(spring, autumn)).contains(LocalDate.of(2026, 12, 28));
    }

    @Test
    void oneDateMeetsWhatIsHeldOnIt() {
        Presence once = presence(Rhythm.ONCE, MONDAY, 10, 11);
        once.setValidFrom(LocalDate.of(2026, 9, 14));
        once.settle();
        Presence weekly = presence(Rhythm.EVERY_WEEK, MONDAY, 9, 12);
        assertThat(Overlap.first(once, weekly)).contains(LocalDate.of(2026, 9, 14));
        weekly.cancel(LocalDate.of(2026, 9, 14));
        assertThat(Overlap.first(once, weekly))
                .as("cancelled there, to be here")
                .isEmpty();
    }
}
