package org.maillage.figures.boundary;

import java.io.Serializable;
import java.util.EnumMap;
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

    static Counts of(PeriodCount count, int newcomers) {
        int anonymous = count.people() - count.known();
        Map<Dimension, Map<String, Integer>> accompaniments = new EnumMap<>(Dimension.class);
        Map<Dimension, Map<String, Integer>> people = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            accompaniments.put(dimension, count.accompaniments(dimension));
            people.put(dimension, count.people(dimension));
        }
        // One accompaniment each, as long as nothing is recorded for several people at once.
        long activities = count.accompaniments();
        return new Counts(
                Map.of(
                        Indicators.ACTIVITIES, activities,
                        Indicators.ACCOMPANIMENTS, (long) count.accompaniments(),
                        Indicators.PEOPLE, (long) count.people(),
                        Indicators.KNOWN, (long) count.known(),
                        Indicators.ANONYMOUS, (long) anonymous,
                        Indicators.NEW, (long) newcomers + anonymous,
                        Indicators.MINUTES, count.minutes()),
                accompaniments,
                people);
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
