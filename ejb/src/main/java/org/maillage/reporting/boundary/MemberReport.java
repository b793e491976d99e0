package org.maillage.reporting.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.tenants.entity.Tenant;

/**
 * What a network reads of the reporting of one structure: in which months, never how much.
 *
 * @param through the smaller networks by which it belongs, by name; none when it is a member itself only
 * @param stay the newest days on which it belongs
 * @param last the newest month that it reported; {@code null} when it never did
 * @param silent for how many whole months it has reported nothing
 * @param months the whole months before this one, the oldest first
 */
public record MemberReport(
        Tenant structure,
        List<String> through,
        Stay stay,
        @Nullable YearMonth last,
        int silent,
        List<MonthMark> months) implements Serializable {

    /** So many whole months are shown. */
    public static final int SHOWN = 12;

    /** On so many days of a month it belongs, before it is expected to report it: whoever joins at its end has hardly begun. */
    private static final int EXPECTED_DAYS = 15;

    public MemberReport {
        through = List.copyOf(through);
        months = List.copyOf(months);
    }

    /**
     * As it is seen in a month that is not over.
     *
     * @param stays in the order of days, at least one
     * @param reported all months that the structure ever reported, wherever it belonged
     */
    static MemberReport of(
            Tenant structure, List<String> through, List<Stay> stays, NavigableSet<YearMonth> reported, YearMonth now) {
        YearMonth last = reported.descendingSet().stream()
                .filter(month -> !month.isAfter(now) && belongs(stays, month))
                .findFirst()
                .orElse(null);
        List<MonthMark> months = IntStream.rangeClosed(1, SHOWN)
                .mapToObj(ago -> now.minusMonths(SHOWN + 1L - ago))
                .map(month -> new MonthMark(month, mark(stays, reported, month)))
                .toList();
        return new MemberReport(
                structure, through, stays.get(stays.size() - 1), last, silent(stays, last, now), months);
    }

    private static boolean isExpected(List<Stay> stays, YearMonth month) {
        return stays.stream().mapToInt(stay -> stay.days(month)).sum() >= EXPECTED_DAYS;
    }

    private static boolean belongs(List<Stay> stays, YearMonth month) {
        return stays.stream().anyMatch(stay -> stay.touches(month));
    }

    private static MonthMark.Mark mark(List<Stay> stays, NavigableSet<YearMonth> reported, YearMonth month) {
        if (!isExpected(stays, month)) {
            return MonthMark.Mark.NOT_EXPECTED;
        }
        return reported.contains(month) ? MonthMark.Mark.REPORTED : MonthMark.Mark.SILENT;
    }

    /** Months in which it did not belong, or for a few days only, are not held against it. */
    private static int silent(List<Stay> stays, @Nullable YearMonth last, YearMonth now) {
        YearMonth month = last == null ? YearMonth.from(stays.get(0).first()) : last.plusMonths(1);
        int silent = 0;
        for (; month.isBefore(now); month = month.plusMonths(1)) {
            silent += isExpected(stays, month) ? 1 : 0;
        }
        return silent;
    }

    /** Whether the last whole month is one in which it was expected to report, and whether it did. */
    public MonthMark.Mark lastWholeMonth() {
        return months.get(months.size() - 1).mark();
    }

    /** Since when it belongs. */
    public LocalDate since() {
        return stay.first();
    }

    /** The last day on which it belongs; {@code null} as long as none is known. */
    public @Nullable LocalDate until() {
        return stay.last().equals(LocalDate.MAX) ? null : stay.last();
    }
}
