package org.maillage.admin.federation;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.MonthRange;

/**
 * The periods that a network asks for most, and the one to begin with.
 *
 * @param now the running month
 * @param published the calendar years with figures, {@code null} as long as there are none
 */
record Periods(YearMonth now, @Nullable MonthRange published) implements Serializable {

    private static final int YEAR = 12;

    /** As far back as one look may reach. */
    private static final int YEARS_BACK = 10;

    /** This year, the last twelve months, last year, and everything when there is something. */
    List<Period> usual() {
        List<Period> usual = new ArrayList<>(
                List.of(thisYear(), new Period("lastTwelveMonths", now.minusMonths(YEAR - 1), now), lastYear()));
        everything().ifPresent(usual::add);
        return usual;
    }

    /** The first calendar year in which something was published, this one or the last; else everything, or this year. */
    Period first() {
        return everything()
                .map(all -> Stream.of(thisYear(), lastYear())
                        .filter(year -> year.contains(all.to()))
                        .findFirst()
                        .orElse(all))
                .orElseGet(this::thisYear);
    }

    private Optional<Period> everything() {
        YearMonth earliest = now.minusYears(YEARS_BACK - 1).withMonth(1);
        return Optional.ofNullable(published)
                .map(all -> new Period(
                        "everything",
                        all.from().isBefore(earliest) ? earliest : all.from(),
                        all.to().isAfter(now) ? now : all.to()))
                .filter(all -> !all.to().isBefore(all.from()));
    }

    private Period thisYear() {
        return new Period("thisYear", now.withMonth(1), now);
    }

    private Period lastYear() {
        YearMonth last = now.minusYears(1);
        return new Period("lastYear", last.withMonth(1), last.withMonth(YEAR));
    }
}
