package org.maillage.activities.entity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The anonymous participants of a group as they are counted: how many, and how many of each gender, of each age band and of each status.
 * What was not told is the remainder, and nothing is ever crossed.
 *
 * @param helpedBefore how many of the total had been helped before
 */
public record Headcount(int total, int helpedBefore, Map<GroupCount.Dimension, Map<String, Integer>> told) {

    /** The value of those of whom it was not told. */
    public static final String UNKNOWN = "unknown";

    /** Nobody. */
    public static final Headcount NOBODY = new Headcount(0, 0, Map.of());

    static Headcount of(Group group, Collection<GroupCount> counts) {
        Map<GroupCount.Dimension, Map<String, Integer>> told = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> count.getCounted() > 0)
                .forEach(count -> told.computeIfAbsent(count.getDimension(), dimension -> new LinkedHashMap<>())
                        .put(count.getValue(), count.getCounted()));
        return new Headcount(group.getAnonymous(), group.getHelpedBefore(), told);
    }

    /** How many had not been helped before. */
    public int newcomers() {
        return total - helpedBefore;
    }

    /** Everybody, by value; the values together are the total. */
    public Map<String, Integer> along(GroupCount.Dimension dimension) {
        return along(dimension, 0, total);
    }

    /**
     * Those who had not been helped before, by value; the values together are {@link #newcomers()}. Nobody noted which of them had been:
     * as many of each value as are new in any case are counted there, and the others are not told.
     */
    public Map<String, Integer> newcomersAlong(GroupCount.Dimension dimension) {
        return along(dimension, helpedBefore, newcomers());
    }

    /** How many of one breakdown were told. */
    public int sum(GroupCount.Dimension dimension) {
        return told.getOrDefault(dimension, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Map<String, Integer> along(GroupCount.Dimension dimension, int doubtful, int all) {
        Map<String, Integer> values = new LinkedHashMap<>();
        told.getOrDefault(dimension, Map.of()).forEach((value, count) -> {
            if (count > doubtful) {
                values.put(value, count - doubtful);
            }
        });
        int untold = all - values.values().stream().mapToInt(Integer::intValue).sum();
        if (untold > 0) {
            values.put(UNKNOWN, untold);
        }
        return values;
    }
}
