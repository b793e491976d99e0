package org.maillage.publications.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Change;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.publications.boundary.Snapshot;

/**
 * Puts the same months of the year before beside totals that are frozen, as the dashboard does: nothing where one of both is hidden. What was
 * told of those months before, in whatever publication, must not tell few by its difference.
 */
final class YearBefore {

    private final Dashboard dashboard;
    private final int threshold;
    private final ToldTotals told;
    private final Overlaps overlaps;

    /** @param told of the months one year before */
    YearBefore(Dashboard dashboard, int threshold, ToldTotals told, Overlaps overlaps) {
        this.dashboard = dashboard;
        this.threshold = threshold;
        this.told = told;
        this.overlaps = overlaps;
    }

    /** The parts with what stands beside their totals; without the year before where nothing was published in it. */
    List<Snapshot.Part> beside(List<Snapshot.Part> parts, Map<String, Integer> targets) {
        boolean something = parts.stream().map(this::before).anyMatch(before -> before != null && before > 0);
        return parts.stream()
                .map(part -> part.beside(
                        something ? before(part) : null,
                        targets.get(part.definition().code())))
                .toList();
    }

    /** What the network adds up itself is left out: it is a sum of values, and those of the year before are not frozen. */
    private @Nullable Integer before(Snapshot.Part part) {
        String indicator = part.definition().code();
        if (part.total() == null || !Dashboard.KEY_FIGURES.contains(indicator)) {
            return null;
        }
        return dashboard
                .change(indicator)
                .map(Change::before)
                .filter(amount -> told.allow(indicator, Objects.requireNonNull(amount), threshold)
                        && overlaps.allowBefore(part, amount))
                .orElse(null);
    }
}
