package org.maillage.publications.control;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.SmallCounts;
import org.maillage.publications.boundary.Snapshot;

/**
 * Totals of some months that were published elsewhere than in a publication of these months: as the year before of others, or the other way
 * round. Whoever reads both subtracts them, so what is told of these months again is the same, or has moved by enough. What is added up from
 * values has nothing beside it that would say whether they moved by few: it is the same, or not told.
 */
final class ToldTotals {

    /** Each of them counts what it says, and adds up nothing else. */
    static final Set<String> COUNTED =
            Set.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE, Dashboard.REFERRALS, Dashboard.VISITS);

    /** Nothing was told elsewhere. */
    static final ToldTotals NONE = new ToldTotals(List.of());

    private record Told(String indicator, int amount, int threshold) {}

    private final List<Told> all;

    private ToldTotals(List<Told> all) {
        this.all = List.copyOf(all);
    }

    /** The totals of publications of these months, and what publications of the months one year later say of them. */
    static ToldTotals of(List<Snapshot> theseMonths, List<Snapshot> oneYearLater) {
        return new ToldTotals(Stream.concat(
                        theseMonths.stream()
                                .flatMap(snapshot -> snapshot.parts().stream()
                                        .filter(part -> part.total() != null)
                                        .map(part -> new Told(
                                                part.definition().code(),
                                                Objects.requireNonNull(part.total()),
                                                snapshot.threshold()))),
                        oneYearLater.stream()
                                .flatMap(snapshot -> snapshot.parts().stream()
                                        .filter(part -> part.before() != null)
                                        .map(part -> new Told(
                                                part.definition().code(),
                                                Objects.requireNonNull(part.before()),
                                                snapshot.threshold()))))
                .toList());
    }

    /** Whether a total can be told beside those that were. */
    boolean allow(String indicator, int amount, int threshold) {
        return all.stream()
                .filter(told -> told.indicator().equals(indicator))
                .allMatch(told -> told.amount() == amount
                        || (COUNTED.contains(indicator)
                                && !new SmallCounts(Math.max(threshold, told.threshold()))
                                        .covers(Math.abs(told.amount() - amount))));
    }
}
