package org.maillage.ui.publications;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.ui.page.Bar;

/**
 * Frozen figures in the words of the page.
 *
 * @param period the months
 * @param totals in words, by the code of the indicator
 * @param changes since the year before, by the code of the indicator; none where nothing is told of it
 * @param aims in words, by the code of the indicator
 * @param charts by {@code indicator.dimension}
 * @param zones what is told by priority zone, in reading order
 * @param lists by which it was known what is in priority zones, each with its day; empty where nothing is told of them
 */
public record ShownSnapshot(
        Snapshot snapshot,
        String period,
        Map<String, String> totals,
        Map<String, String> changes,
        Map<String, String> aims,
        Map<String, List<Bar>> charts,
        List<Zone> zones,
        String lists)
        implements Serializable {

    /** What is told of a priority zone, each figure as the least that it can be. */
    public record Zone(String zone, String accompaniments, String share, String people) implements Serializable {}

    public ShownSnapshot {
        totals = Map.copyOf(totals);
        changes = Map.copyOf(changes);
        aims = Map.copyOf(aims);
        charts = Map.copyOf(charts);
        zones = List.copyOf(zones);
    }

    /** The total of an indicator. */
    public String total(String indicator) {
        return totals.getOrDefault(indicator, "");
    }

    /** How the total of an indicator has changed since the year before; empty where nothing is told of it. */
    public String change(String indicator) {
        return changes.getOrDefault(indicator, "");
    }

    /** What was aimed at of an indicator, and how far it was reached; empty for nothing. */
    public String aim(String indicator) {
        return aims.getOrDefault(indicator, "");
    }

    /** The lines of a breakdown. */
    public List<Bar> chart(String indicator, String dimension) {
        return charts.getOrDefault(indicator + "." + dimension, List.of());
    }

    /** Whether anything in it is hidden. */
    public boolean isSecret() {
        return snapshot.parts().stream()
                .anyMatch(part -> part.total() == null
                        || part.breakdowns().stream().anyMatch(breakdown -> breakdown.anyHidden()));
    }
}
