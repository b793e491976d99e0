package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Months of a calendar year in which figures may be shown as a whole: the year, its halves, their quarters, their months.
 *
 * @param number its place in {@link #ALL}
 * @param from first month, counted from 0
 * @param to last month
 * @param parts into which it is split, as places in {@link #ALL}; none for a month
 */
record Span(int number, int from, int to, List<Integer> parts) {

    /** All of a year, what is split before its parts. */
    static final List<Span> ALL = all();

    static final Span YEAR = ALL.get(0);

    private static List<Span> all() {
        List<int[]> bounds = new ArrayList<>(List.of(new int[] {0, Amounts.MONTHS - 1}));
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < bounds.size(); at++) {
            int from = bounds.get(at)[0];
            int to = bounds.get(at)[1];
            int months = to - from + 1;
            // A quarter has three parts, the others have two.
            int step = months == 1 ? 0 : months == 3 ? 1 : months / 2;
            List<Integer> parts = new ArrayList<>();
            for (int begin = from; step > 0 && begin <= to; begin += step) {
                parts.add(bounds.size());
                bounds.add(new int[] {begin, begin + step - 1});
            }
            spans.add(new Span(at, from, to, List.copyOf(parts)));
        }
        return List.copyOf(spans);
    }

    List<Span> split() {
        return parts.stream().map(ALL::get).toList();
    }

    boolean holds(int month) {
        return from <= month && month <= to;
    }
}
