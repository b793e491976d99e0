package org.maillage.sites.entity;

import java.time.LocalDate;

/** For how long nobody has said that a public sheet is right; at each step but the first, those who answer for the structure are reminded. */
public enum Freshness {
    FRESH(0),
    SIX_MONTHS(6),
    TWELVE_MONTHS(12),
    EIGHTEEN_MONTHS(18);

    private final int months;

    Freshness(int months) {
        this.months = months;
    }

    static Freshness of(LocalDate confirmed, LocalDate today) {
        Freshness reached = FRESH;
        for (Freshness step : values()) {
            if (!confirmed.plusMonths(step.months).isAfter(today)) {
                reached = step;
            }
        }
        return reached;
    }

    /** How many months have gone by, at least. */
    public int months() {
        return months;
    }
}
