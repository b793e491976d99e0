package org.maillage.figures.boundary;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.maillage.indicators.Dimension;
import org.maillage.indicators.Indicators;
import org.maillage.indicators.PeriodCount;

/**
 * What was counted in one period.
 *
 * @param totals by the code of the indicator
 * @param accompaniments along each dimension, by value
 * @param people along each dimension of people, by value
 */
public record Counts(
        Map<String, Long> totals,
        Map<Dimension, Map<String, Integer>> accompaniments,
        Map<Dimension, Map<String, Integer>> people)
        implements Serializable {

    static Counts of(PeriodCount count, int newcomers, Map<String, Long> others) {
        int anonymous = count.people() - count.known();
        Map<Dimension, Map<String, Integer>> accompaniments = new EnumMap<>(Dimension.class);
        Map<Dimension, Map<String, Integer>> people = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            accompaniments.put(dimension, count.accompaniments(dimension));
            people.put(dimension, count.people(dimension));
        }
        Map<String, Long> totals = new HashMap<>(others);
        totals.put(Indicators.ACTIVITIES, (long) count.activities());
        totals.put(Indicators.ACCOMPANIMENTS, (long) count.accompaniments());
        totals.put(Indicators.PEOPLE, (long) count.people());
        totals.put(Indicators.KNOWN, (long) count.known());
        totals.put(Indicators.ANONYMOUS, (long) anonymous);
        totals.put(Indicators.NEW, (long) newcomers + anonymous);
        totals.put(Indicators.MINUTES, count.minutes());
        return new Counts(totals, accompaniments, people);
    }

    /** The total of an indicator. */
    public long total(String indicator) {
        return totals.getOrDefault(indicator, 0L);
    }

    /** What an indicator counts along a dimension, by value. */
    public Map<String, Integer> along(String indicator, Dimension dimension) {
        return (Indicators.PEOPLE.equals(indicator) ? people : accompaniments).getOrDefault(dimension, Map.of());
    }
}
