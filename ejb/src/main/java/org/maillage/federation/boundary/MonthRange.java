package org.maillage.federation.boundary;

import java.io.Serializable;
import java.time.YearMonth;

/** Whole months, both included. */
public record MonthRange(YearMonth from, YearMonth to) implements Serializable {

    /** The same months of another year. */
    public MonthRange plusYears(int years) {
        return new MonthRange(from.plusYears(years), to.plusYears(years));
    }
}
