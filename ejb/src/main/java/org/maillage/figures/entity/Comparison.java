package org.maillage.figures.entity;

/** With what a period is compared. */
public enum Comparison {
    /** With the period of the same length before it. */
    BEFORE,
    /** With the same days of the year before. */
    YEAR;

    /** The period to compare with. */
    public Days of(Days days) {
        return this == BEFORE ? days.before() : days.yearBefore();
    }
}
