package org.maillage.federation.boundary;

import java.io.Serializable;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Whole months, both included. */
public record MonthRange(YearMonth from, YearMonth to) implements Serializable {

    /** The same months of another year. */
    public MonthRange plusYears(int years) {
        return new MonthRange(from.plusYears(years), to.plusYears(years));
    }

    /** The same months, calendar year by calendar year. */
    public List<MonthRange> byYear() {
        List<MonthRange> years = new ArrayList<>();
        for (YearMonth begin = from; !begin.isAfter(to); ) {
            YearMonth end = begin.withMonth(Month.DECEMBER.getValue());
            years.add(new MonthRange(begin, end.isBefore(to) ? end : to));
            begin = end.plusMonths(1);
        }
        return years;
    }
}
