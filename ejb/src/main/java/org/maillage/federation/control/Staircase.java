package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which values the parts of an area hide in one span, beside those that the area hides itself.
 *
 * <p>The values stand in one order for all parts, those that are small in many parts last, and each part hides them from one on: the
 * hidden cells have the shape of a staircase. It falls into rectangles without holes whose margins a reader can compute: the sum of
 * what a part hides; the sum of a value over the parts that hide it; and of each group of steps the sum of what lies behind the next.
 * Each margin holds nothing or enough. Then each cell in a rectangle is a margin, or may have at least as many values as the threshold.
 * With holes that would not be so: in a ring of six cells, of which three hold 1, the others may be told to within 1.
 */
final class Staircase {

    private final int threshold;
    private final int[] steps;
    private final int[] behind;
    private final int[][] sums;
    private final int values;

    /**
     * @param rows of each part, the counts in order, and behind them the sum of what the area hides
     * @param steps of each part, the first value that it must hide; the number of values for none
     */
    Staircase(int threshold, List<int[]> rows, int[] steps) {
        this.threshold = threshold;
        this.steps = steps.clone();
        this.values = rows.get(0).length - 1;
        this.behind = new int[rows.size()];
        this.sums = rows.stream().map(Staircase::sums).toArray(int[][]::new);
    }

    /** Of each part, the first value that it hides. */
    int[] steps(boolean complement) {
        for (int row = 0; complement && row < steps.length; row++) {
            while (steps[row] > 0 && Rule.isSmall(sum(row, steps[row]), threshold)) {
                steps[row]--;
            }
        }
        boolean changed = complement;
        while (changed) {
            changed = false;
            for (int value = 0; value <= values && !changed; value++) {
                changed = value < values && widen(value, value + 1, value);
                changed |= !changed && widen(value, values + 1, value - 1);
            }
        }
        return steps;
    }

    /**
     * Lets one more part hide when what the parts that hide at a step hold of some values is little.
     *
     * @param from first of the values
     * @param to behind the last
     * @param step until which a part must have begun to hide
     */
    private boolean widen(int from, int to, int step) {
        int sum = 0;
        int last = -1;
        for (int row = 0; row < steps.length; row++) {
            behind[row] = sums[row][from] - sums[row][to];
            if (steps[row] <= step) {
                sum += behind[row];
                last = Math.max(last, steps[row]);
            }
        }
        if (!Rule.isSmall(sum, threshold)) {
            return false;
        }
        int begin = step < from ? last : step;
        List<Integer> others = new ArrayList<>();
        for (int row = 0; row < steps.length; row++) {
            if (steps[row] > step && behind[row] > 0) {
                others.add(row);
            }
        }
        others.stream()
                .min(Comparator.comparingInt(row -> sum(row, begin) - sum(row, steps[row])))
                .ifPresent(row -> steps[row] = begin);
        return !others.isEmpty();
    }

    /** What a part holds of all values from one on. */
    private int sum(int row, int from) {
        return sums[row][from];
    }

    private static int[] sums(int[] row) {
        int[] sums = new int[row.length + 1];
        for (int value = row.length - 1; value >= 0; value--) {
            sums[value] = sums[value + 1] + row[value];
        }
        return sums;
    }
}
