package org.maillage.publications.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.entity.SmallCounts;
import org.maillage.publications.boundary.Snapshot;

/**
 * Hides of new figures what moved by few since figures of the same months were published before: a reader subtracts one revision from
 * another, and what remains is a table of those few who were recorded in between. Each difference that can be computed is nothing, or at
 * least the threshold.
 */
final class SmallMoves {

    private final SmallCounts small;
    private final int threshold;
    private final List<Snapshot> before;
    private final ToldTotals elsewhere;

    /** @param before all that was published of the same months, not only the last of it */
    SmallMoves(int threshold, List<Snapshot> before) {
        this(threshold, before, ToldTotals.NONE);
    }

    /**
     * @param before all that was published of the same months, not only the last of it
     * @param elsewhere what was told of the same months as the year before of others
     */
    SmallMoves(int threshold, List<Snapshot> before, ToldTotals elsewhere) {
        this.small = new SmallCounts(threshold);
        this.threshold = threshold;
        this.before = List.copyOf(before);
        this.elsewhere = elsewhere;
    }

    /** Whether a total may be told beside what was told of it elsewhere. */
    boolean allow(String indicator, @Nullable Integer total) {
        return total == null || elsewhere.allow(indicator, total, threshold);
    }

    /** What may be shown of a part; without its total, nothing of it. */
    Snapshot.Part of(Snapshot.Part now) {
        List<Snapshot.Part> former = before.stream()
                .flatMap(snapshot -> snapshot.part(now.definition().code()).stream())
                .toList();
        Integer total = now.total();
        if (!allow(now.definition().code(), total)) {
            return new Snapshot.Part(now.definition(), null, List.of());
        }
        if (total != null && former.stream().anyMatch(part -> part.total() != null && few(total - part.total()))) {
            return new Snapshot.Part(now.definition(), null, List.of());
        }
        List<Breakdown> breakdowns = now.breakdowns().stream()
                .flatMap(breakdown -> shown(total, breakdown, former).stream())
                .toList();
        return new Snapshot.Part(now.definition(), total, breakdowns);
    }

    private boolean few(int change) {
        return small.covers(Math.abs(change));
    }

    private Optional<Breakdown> shown(@Nullable Integer total, Breakdown now, List<Snapshot.Part> former) {
        List<Change> changes = former.stream()
                .flatMap(part ->
                        part.along(now.dimension()).stream().map(then -> new Change(now, total, then, part.total())))
                .toList();
        // Where nothing was told along this dimension, there is nothing to subtract from.
        if (changes.isEmpty()) {
            return Optional.of(now);
        }
        Set<String> hidden = new TreeSet<>();
        changes.forEach(change -> hidden.addAll(change.mustHide()));
        while (changes.stream().anyMatch(change -> change.restTellsFew(hidden))) {
            Optional<String> next = smallest(now, hidden, changes);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            hidden.add(next.get());
        }
        return without(now, hidden);
    }

    /** The next count that is sacrificed, so that what others hide cannot be computed: one that did not move would cover nothing. */
    private static Optional<String> smallest(Breakdown now, Set<String> hidden, List<Change> changes) {
        return now.figures().stream()
                .filter(figure -> figure.amount() != null && !hidden.contains(figure.value()))
                .filter(figure -> changes.stream().anyMatch(change -> change.moved(figure.value())))
                .min(Comparator.comparing(Figure::amount, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Figure::value))
                .map(Figure::value);
    }

    private static Optional<Breakdown> without(Breakdown now, Set<String> hidden) {
        Map<String, Figure> figures = new TreeMap<>();
        now.figures().forEach(figure -> figures.put(figure.value(), figure));
        for (String value : hidden) {
            // A network that is none of them any more is not named.
            if (isComplete(now) || (figures.containsKey(value) && Dashboard.namesTheHidden(now.dimension()))) {
                figures.put(value, new Figure(value, null, null));
            } else {
                figures.remove(value);
            }
        }
        return figures.values().stream().allMatch(Figure::hidden)
                ? Optional.empty()
                : Optional.of(new Breakdown(now.indicator(), now.dimension(), new ArrayList<>(figures.values())));
    }

    /**
     * Whether what has no name in a breakdown is nobody. Where the hidden is not named, it may be somebody, and beside networks there are
     * structures that are in none of them.
     */
    static boolean isComplete(Breakdown breakdown) {
        return Dashboard.namesTheHidden(breakdown.dimension())
                && !breakdown.dimension().equals(Dashboard.NETWORK);
    }

    /** What a reader can subtract from what. */
    private final class Change {
        private final boolean complete;
        private final @Nullable Integer whole;
        private final Map<String, @Nullable Integer> now;
        private final Map<String, @Nullable Integer> then;
        private final Set<String> values = new TreeSet<>();

        Change(Breakdown now, @Nullable Integer total, Breakdown then, @Nullable Integer formerTotal) {
            this.complete = isComplete(now);
            this.whole = total == null || formerTotal == null ? null : Integer.valueOf(total - formerTotal);
            this.now = amounts(now);
            this.then = amounts(then);
            values.addAll(this.now.keySet());
            values.addAll(this.then.keySet());
        }

        private static Map<String, @Nullable Integer> amounts(Breakdown breakdown) {
            Map<String, @Nullable Integer> amounts = new HashMap<>();
            breakdown.figures().forEach(figure -> amounts.put(figure.value(), figure.amount()));
            return amounts;
        }

        private @Nullable Integer amount(Map<String, @Nullable Integer> amounts, String value) {
            return complete && !amounts.containsKey(value) ? Integer.valueOf(0) : amounts.get(value);
        }

        /** What is shown in one of both only, or moved by few. */
        Collection<String> mustHide() {
            return values.stream()
                    .filter(value -> {
                        Integer is = amount(now, value);
                        Integer was = amount(then, value);
                        return is == null || was == null || few(is - was);
                    })
                    .toList();
        }

        boolean moved(String value) {
            return !Objects.equals(amount(now, value), amount(then, value));
        }

        /** Whether the change of all that is hidden, which is the change of the whole less what is shown, is that of few. */
        boolean restTellsFew(Set<String> hidden) {
            if (whole == null || (complete && hidden.isEmpty())) {
                return false;
            }
            Set<String> shown = new HashSet<>(values);
            shown.removeAll(hidden);
            int rest = whole;
            for (String value : shown) {
                Integer is = amount(now, value);
                Integer was = amount(then, value);
                rest -= is == null || was == null ? 0 : is - was;
            }
            return few(rest);
        }
    }
}
