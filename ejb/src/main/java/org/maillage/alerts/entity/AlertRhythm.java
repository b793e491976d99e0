package org.maillage.alerts.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often somebody wants to be told of alerts by mail. */
public enum AlertRhythm {
    NEVER,
    /** On Mondays. */
    WEEKLY,
    /** On the first Monday of a month. */
    MONTHLY;

    /** The newest day of this rhythm that has come. */
    LocalDate newest(LocalDate today) {
        return switch (this) {
            case NEVER -> LocalDate.MIN;
            case WEEKLY -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> {
                LocalDate first = today.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
                yield first.isAfter(today)
                        ? today.minusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                        : first;
            }
        };
    }
}
