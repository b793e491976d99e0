package org.maillage.presence.entity;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** In which weeks a permanence takes place, by their number in the calendar. After a week 53 comes a week 1: both are odd. */
public enum Rhythm {
    EVERY_WEEK,
    ODD_WEEKS,
    EVEN_WEEKS,
    /** On one date. */
    ONCE;

    /** Whether the week of this day is meant. */
    boolean has(LocalDate day) {
        boolean odd = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        return switch (this) {
            case EVERY_WEEK, ONCE -> true;
            case ODD_WEEKS -> odd;
            case EVEN_WEEKS -> !odd;
        };
    }
}
