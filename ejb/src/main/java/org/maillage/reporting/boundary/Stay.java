package org.maillage.reporting.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days, both included, on which a structure belongs to a network, directly or through smaller ones.
 *
 * @param last {@link LocalDate#MAX} as long as no end is known
 */
public record Stay(LocalDate first, LocalDate last) implements Serializable {

    public static Stay of(LocalDate first, @Nullable LocalDate last) {
        return new Stay(first, last == null ? LocalDate.MAX : last);
    }

    /** The days that both have; empty when there are none. */
    public Optional<Stay> within(Stay other) {
        LocalDate later = first.isAfter(other.first) ? first : other.first;
        LocalDate earlier = last.isBefore(other.last) ? last : other.last;
        return later.isAfter(earlier) ? Optional.empty() : Optional.of(new Stay(later, earlier));
    }

    /** Whether one of its days is in the month. */
    public boolean touches(YearMonth month) {
        return !first.isAfter(month.atEndOfMonth()) && !last.isBefore(month.atDay(1));
    }

    /** How many of its days are in the month. */
    int days(YearMonth month) {
        return within(new Stay(month.atDay(1), month.atEndOfMonth()))
                .map(both -> (int) ChronoUnit.DAYS.between(both.first, both.last) + 1)
                .orElse(0);
    }

    /** The same days in order, those that follow each other without a gap as one. */
    public static List<Stay> joined(Collection<Stay> stays) {
        List<Stay> joined = new ArrayList<>();
        for (Stay stay :
                stays.stream().sorted(Comparator.comparing(Stay::first)).toList()) {
            Stay before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && stay.follows(before)) {
                LocalDate later = stay.last.isAfter(before.last) ? stay.last : before.last;
                joined.set(joined.size() - 1, new Stay(before.first, later));
            } else {
                joined.add(stay);
            }
        }
        return joined;
    }

    private boolean follows(Stay before) {
        return before.last.equals(LocalDate.MAX) || !first.isAfter(before.last.plusDays(1));
    }
}
