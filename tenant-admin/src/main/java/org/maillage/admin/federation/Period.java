package org.maillage.admin.federation;

import java.io.Serializable;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.maillage.federation.boundary.MonthRange;

/**
 * Whole months, both included.
 *
 * @param name key of the words under which it is offered, such as {@code thisYear}
 */
public record Period(String name, YearMonth from, YearMonth to) implements Serializable {

    /** One that somebody chose, or may choose. */
    public static Period chosen(MonthRange months) {
        return new Period("chosen", months.from(), months.to());
    }

    /** All months in the order of time. */
    public List<YearMonth> months() {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(from, to))
                .mapToObj(from::plusMonths)
                .toList();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    boolean isYear() {
        return from.getMonth() == Month.JANUARY && to.equals(from.withMonth(Month.DECEMBER.getValue()));
    }

    public boolean hasSameMonths(Period other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    /** The first month as an address names it. */
    public String fromText() {
        return FigureAddress.month(from);
    }

    /** The last month as an address names it. */
    public String toText() {
        return FigureAddress.month(to);
    }
}
