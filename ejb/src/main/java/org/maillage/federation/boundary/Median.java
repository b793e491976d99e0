package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * In the middle of the totals of several structures: half of them have more, half have less. Rounded, so that it is the total of nobody.
 *
 * @param amount about so many
 * @param structures of so many structures
 */
public record Median(int amount, int structures) implements Serializable {

    /** With five others beside each. */
    static final int FEWEST = 6;

    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    /**
     * The median of some totals.
     *
     * @return empty when they are too few, or when one in the middle is smaller than the threshold
     */
    public static Optional<Median> of(Collection<Integer> totals, int threshold) {
        List<Integer> sorted = totals.stream().sorted().toList();
        int size = sorted.size();
        if (size < FEWEST || sorted.get((size - 1) / 2) < threshold) {
            return Optional.empty();
        }
        int exact = exact(sorted);
        int step = step(exact, threshold);
        return Optional.of(new Median(Math.max(step, (exact + step / 2) / step * step), size));
    }

    /** How much totals have together beyond the least with the same median: one each below the middle, and the median for all others. */
    public static int spare(Collection<Integer> totals) {
        List<Integer> sorted = totals.stream().sorted().toList();
        int size = sorted.size();
        int below = (size - 1) / 2;
        return sorted.stream().mapToInt(Integer::intValue).sum() - below - (size - below) * exact(sorted);
    }

    private static int exact(List<Integer> sorted) {
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    /** Two digits are told, and no fewer totals make the same median than the threshold asks: 1, 2, 5, 10, 20... */
    private static int step(int exact, int threshold) {
        int step = 1;
        while (step * HUNDRED <= exact) {
            step *= TEN;
        }
        while (step < threshold) {
            step = String.valueOf(step).startsWith("2") ? step * 5 / 2 : step * 2;
        }
        return step;
    }
}
