package org.maillage.figures.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.maillage.platform.errors.BusinessException;

/** A period in days, both ends included. */
public record Days(LocalDate from, LocalDate to) implements Serializable {

    /** Longer than any convention runs. */
    public static final int LONGEST_YEARS = 10;

    public Days {
        if (to.isBefore(from)) {
            throw new BusinessException("figures.period.upsideDown").at("from");
        }
        if (from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw new BusinessException("figures.period.tooLong", LONGEST_YEARS).at("to");
        }
    }

    /** The same days one year before; the end of a month stays the end of a month. */
    public Days yearBefore() {
        return new Days(
                from.minusYears(1), endsMonth() ? endOf(YearMonth.from(to).minusYears(1)) : to.minusYears(1));
    }

    /** The period of the same length that ends where this one begins; whole months are as many whole months. */
    public Days before() {
        LocalDate last = from.minusDays(1);
        if (from.getDayOfMonth() == 1 && endsMonth()) {
            long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
            return new Days(from.minusMonths(months), last);
        }
        return new Days(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), last);
    }

    private boolean endsMonth() {
        return to.equals(endOf(YearMonth.from(to)));
    }

    private static LocalDate endOf(YearMonth month) {
        return month.atEndOfMonth();
    }
}
