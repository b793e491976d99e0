package org.maillage.admin.federation;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Whole months, both included.
 *
 * @param name key of the words under which it is offered, such as {@code thisYear}
 */
public record Period(String name, YearMonth from, YearMonth to) implements Serializable {

    private static final DateTimeFormatter IN_ADDRESS = DateTimeFormatter.ofPattern("MM/uuuu");

    /** All months in the order of time. */
    public List<YearMonth> months() {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(from, to))
                .mapToObj(from::plusMonths)
                .toList();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    public boolean hasSameMonths(Period other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    /** The first month as an address names it. */
    public String fromText() {
        return IN_ADDRESS.format(from);
    }

    /** The last month as an address names it. */
    public String toText() {
        return IN_ADDRESS.format(to);
    }
}
