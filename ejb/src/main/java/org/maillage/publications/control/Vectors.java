package org.maillage.publications.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/** Tellings as rows of a table, one column for each corner that one of them has. */
final class Vectors {

    /** What is nothing by this number is nothing: all counts together are fewer. */
    private static final long PRIME = Integer.MAX_VALUE;

    private final Areas areas;
    private final boolean addsUp;
    private final Map<Areas.Corner, Integer> columns = new HashMap<>();

    Vectors(Areas areas, boolean addsUp, Collection<Telling> all) {
        this.areas = areas;
        this.addsUp = addsUp;
        all.forEach(
                telling -> corners(telling).keySet().forEach(corner -> columns.putIfAbsent(corner, columns.size())));
    }

    private Map<Areas.Corner, Integer> corners(Telling telling) {
        return areas.corners(telling.network(), telling.months(), addsUp);
    }

    int size() {
        return columns.size();
    }

    /** One of those that were given at first. */
    int[] of(Telling telling) {
        int[] row = new int[columns.size()];
        corners(telling).forEach((corner, sign) -> row[columns.getOrDefault(corner, 0)] = sign);
        return row;
    }

    /** Whether some counts are those of one moment, as far as they tell: then nothing that adds up to nothing leaves any of them. */
    <V> boolean agree(Collection<Telling> tellings, List<V> values, ToIntBiFunction<Telling, V> count) {
        int corners = columns.size();
        List<long[]> rows = new ArrayList<>();
        List<Integer> pivots = new ArrayList<>();
        for (Telling telling : tellings) {
            long[] row = new long[corners + values.size()];
            corners(telling)
                    .forEach((corner, sign) -> row[columns.getOrDefault(corner, 0)] = Math.floorMod(sign, PRIME));
            for (int i = 0; i < values.size(); i++) {
                row[corners + i] = count.applyAsInt(telling, values.get(i));
            }
            for (int i = 0; i < rows.size(); i++) {
                reduce(row, rows.get(i), pivots.get(i));
            }
            int pivot = first(row);
            if (pivot >= corners && pivot < row.length) {
                return false;
            }
            if (pivot < corners) {
                rows.add(scaled(row, inverse(row[pivot])));
                pivots.add(pivot);
            }
        }
        return true;
    }

    private static void reduce(long[] row, long[] by, int pivot) {
        long times = row[pivot];
        for (int i = pivot; times != 0 && i < row.length; i++) {
            row[i] = Math.floorMod(row[i] - times * by[i], PRIME);
        }
    }

    /** The first column that is not nothing; one more than all when there is none. */
    private static int first(long[] row) {
        int first = 0;
        while (first < row.length && row[first] == 0) {
            first++;
        }
        return first;
    }

    private static long[] scaled(long[] row, long by) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * by % PRIME;
        }
        return row;
    }

    private static long inverse(long number) {
        long inverse = 1;
        long square = number;
        for (long left = PRIME - 2; left > 0; left >>= 1) {
            inverse = (left & 1) == 0 ? inverse : inverse * square % PRIME;
            square = square * square % PRIME;
        }
        return inverse;
    }
}
