package org.maillage.admin.federation;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The periods that a network asks for most, and the one to begin with.
 *
 * @param now the running month
 * @param published from the first to the last month with figures, {@code null} as long as there is none
 */
record Periods(YearMonth now, @Nullable Period published) implements Serializable {

    private static final int YEAR = 12;

    /** This year, the last twelve months, last year, and everything when that is something else. */
    List<Period> usual() {
        List<Period> usual = new ArrayList<>(List.of(
                thisYear(),
                lastTwelveMonths(),
                new Period(
                        "lastYear",
                        now.minusYears(1).withMonth(1),
                        now.minusYears(1).withMonth(YEAR))));
        Optional.ofNullable(published).ifPresent(usual::add);
        return usual;
    }

    /** The first of the usual periods in which something was published; this year when nothing ever was. */
    Period first() {
        Period all = published;
        if (all == null || thisYear().contains(all.to())) {
            return thisYear();
        }
        return lastTwelveMonths().contains(all.to()) ? lastTwelveMonths() : all;
    }

    private Period thisYear() {
        return new Period("thisYear", now.withMonth(1), now);
    }

    private Period lastTwelveMonths() {
        return new Period("lastTwelveMonths", now.minusMonths(YEAR - 1), now);
    }
}
