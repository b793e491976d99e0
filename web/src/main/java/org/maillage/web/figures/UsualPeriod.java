package org.maillage.web.figures;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.maillage.figures.entity.Days;

/** The periods that are asked for most. A page that names one of them moves on with the calendar. */
public enum UsualPeriod {
    THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR,
    TWELVE_MONTHS,
    LAST_YEAR;

    private static final int MONTHS = 12;

    /** All of them, as they are offered. */
    public static List<UsualPeriod> all() {
        return List.of(values());
    }

    /** Its days, whole months. */
    public Days days(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return switch (this) {
            case THIS_MONTH -> new Days(month, end(month));
            case LAST_MONTH -> new Days(month.minusMonths(1), end(month.minusMonths(1)));
            case THIS_YEAR -> year(today.getYear());
            case TWELVE_MONTHS -> new Days(month.minusMonths(MONTHS - 1L), end(month));
            case LAST_YEAR -> year(today.getYear() - 1);
        };
    }

    private static Days year(int year) {
        return new Days(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    private static LocalDate end(LocalDate month) {
        return month.with(TemporalAdjusters.lastDayOfMonth());
    }
}
