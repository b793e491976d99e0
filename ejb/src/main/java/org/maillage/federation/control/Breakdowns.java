package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.federation.entity.SmallCounts;

/**
 * In which spans of a year the values of one dimension may be shown, and which of them.
 *
 * <p>The spans are the same for all areas of a family: were they longer for one, what it tells of a year, what its whole tells of each
 * month, and its totals would be three margins of one cube, which may tell what is inside. A span is split as long as that costs no
 * level of the family more than a tenth of what it shows. People are broken down by whole years only.
 */
class Breakdowns {

    private static final int TOLERANCE = 10;

    private final Family family;
    private final Amounts amounts;
    private final Totals totals;
    private final Rule rule;
    private final boolean manifold;
    private final Map<Span, boolean[][]> known = new HashMap<>();

    /**
     * Spans, and what is hidden in at least one of them.
     *
     * @param hidden by area and value
     */
    private record Choice(List<Span> spans, List<boolean[]> hidden) {}

    Breakdowns(Family family, Amounts amounts, Totals totals, Rule rule) {
        this.family = family;
        this.amounts = amounts.complete();
        this.totals = totals;
        this.rule = rule;
        this.manifold = sum(0, Span.YEAR) != totals.count(0, Span.YEAR);
    }

    /** Chooses the spans, and what is hidden in each. */
    Hidden choose() {
        Map<Span, boolean[][]> chosen = new LinkedHashMap<>();
        choose(Span.YEAR).spans().forEach(span -> chosen.put(span, known.computeIfAbsent(span, this::hidden)));
        return new Hidden(family, List.copyOf(amounts.values()), chosen);
    }

    /** The same by months only, whatever it costs: nobody asks for longer spans. Months of which the whole is not told hide all. */
    Hidden chooseMonths() {
        Map<Span, boolean[][]> chosen = new LinkedHashMap<>();
        Span.ALL.stream().filter(span -> span.parts().isEmpty()).forEach(month -> chosen.put(month, hidden(month)));
        return new Hidden(family, List.copyOf(amounts.values()), chosen);
    }

    private boolean[][] hidden(Span span) {
        boolean[][] hidden = new boolean[family.size()][amounts.values().size()];
        top(span, hidden[0]);
        for (int area = 0; area < family.size(); area++) {
            if (!family.parts(area).isEmpty()) {
                parts(area, span, hidden);
            }
        }
        return hidden;
    }

    private Choice choose(Span span) {
        boolean[][] whole = known.computeIfAbsent(span, this::hidden);
        Choice unsplit = new Choice(List.of(span), List.of(whole));
        // People who come again in another span would tell who came when.
        if (totals.people()
                || span.parts().isEmpty()
                || !totals.isTold(0, span.split().get(0))) {
            return unsplit;
        }
        List<Span> spans = new ArrayList<>();
        boolean[][] hidden = new boolean[family.size()][amounts.values().size()];
        for (Span part : span.split()) {
            Choice chosen = choose(part);
            spans.addAll(chosen.spans());
            for (int area = 0; area < hidden.length; area++) {
                for (int value = 0; value < hidden[area].length; value++) {
                    hidden[area][value] |= chosen.hidden().get(area)[value];
                }
            }
        }
        return isCheap(span, whole, hidden) ? new Choice(spans, List.of(hidden)) : unsplit;
    }

    private boolean isCheap(Span span, boolean[][] before, boolean[][] after) {
        Map<Integer, long[]> levels = new HashMap<>();
        for (int area = 0; area < family.size(); area++) {
            long[] level = levels.computeIfAbsent(family.depth(area), depth -> new long[2]);
            for (int value = 0; value < before[area].length; value++) {
                int count = count(area, value, span);
                level[0] += before[area][value] ? 0 : count;
                level[1] += before[area][value] || !after[area][value] ? 0 : count;
            }
        }
        return levels.values().stream().allMatch(level -> level[1] * TOLERANCE <= level[0]);
    }

    /** Decides what the whole hides. */
    void top(Span span, boolean[] hidden) {
        if (!totals.isTold(0, span)) {
            Arrays.fill(hidden, true);
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int value = 0; value < hidden.length; value++) {
            counts.put(amounts.values().get(value), count(0, value, span));
            hidden[value] = isSmall(0, value, span);
        }
        if (rule.pool()) {
            boolean shows = false;
            SmallCounts small = new SmallCounts(rule.top());
            for (String name : small.hidden(counts, sum(0, span))) {
                hidden[amounts.values().indexOf(name)] = true;
            }
            for (int value = 0; value < hidden.length; value++) {
                shows |= !hidden[value] && count(0, value, span) > 0;
            }
            if (!shows && sum(0, span) > 0) {
                // Nothing is told but the total: not even what is not there.
                Arrays.fill(hidden, true);
            }
        }
    }

    /** Whether a value is small, or, where one may have several, almost everybody has it. */
    final boolean isSmall(int area, int value, Span span) {
        int count = count(area, value, span);
        int threshold = rule.threshold(totals.isEverything(area));
        return Rule.isSmall(count, threshold) || (manifold && Rule.isSmall(without(area, value, span), threshold));
    }

    /** Decides what the parts of an area hide. */
    void parts(int area, Span span, boolean[][] hidden) {
        List<Integer> parts = family.parts(area);
        if (!totals.isTold(area, span)) {
            parts.forEach(part -> Arrays.fill(hidden[part], true));
            return;
        }
        List<Integer> order = order(area, span, hidden[area]);
        List<int[]> rows = new ArrayList<>();
        int[] first = new int[parts.size()];
        for (int row = 0; row < first.length; row++) {
            int part = parts.get(row);
            int[] counts = new int[order.size() + 1];
            first[row] = totals.isTold(part, span) ? order.size() : 0;
            for (int at = order.size() - 1; at >= 0; at--) {
                counts[at] = count(part, order.get(at), span);
                first[row] = isSmall(part, order.get(at), span) ? Math.min(first[row], at) : first[row];
            }
            for (int value = 0; value < hidden[area].length; value++) {
                counts[order.size()] += hidden[area][value] ? count(part, value, span) : 0;
            }
            rows.add(counts);
        }
        int[] steps = new Staircase(rule.below(), rows, first).steps(rule.parts());
        while (manifold && rule.parts() && widen(new Cut(parts, order, span), steps)) {
            steps = new Staircase(rule.below(), rows, steps).steps(true);
        }
        for (int row = 0; row < first.length; row++) {
            List<Integer> more = order.subList(steps[row], order.size());
            hidden[parts.get(row)] = hidden(parts.get(row), span, hidden[area], more);
        }
    }

    /** What the parts of an area tell in a span, in one order of values. */
    private record Cut(List<Integer> parts, List<Integer> order, Span span) {}

    /**
     * Where one may have several values, those who do not have one are a count as well: lets one more part hide a value when, of the parts that
     * do, these are few.
     */
    private boolean widen(Cut cut, int[] steps) {
        for (int at = 0; at < cut.order.size(); at++) {
            int value = cut.order.get(at);
            int few = 0;
            int next = -1;
            for (int row = 0; row < steps.length; row++) {
                int without = without(cut.parts.get(row), value, cut.span);
                if (steps[row] <= at) {
                    few += without;
                } else if (without > 0 && (next < 0 || without < without(cut.parts.get(next), value, cut.span))) {
                    next = row;
                }
            }
            if (next >= 0 && Rule.isSmall(few, rule.below())) {
                steps[next] = at;
                return true;
            }
        }
        return false;
    }

    private int without(int area, int value, Span span) {
        return totals.count(area, span) - count(area, value, span);
    }

    /** What a part hides: what the area does, and more. */
    private boolean[] hidden(int part, Span span, boolean[] before, List<Integer> more) {
        boolean[] hidden = before.clone();
        more.forEach(value -> hidden[value] = true);
        if (!totals.isTold(part, span)) {
            Arrays.fill(hidden, true);
            return hidden;
        }
        int sum = 0;
        for (int value = 0; value < hidden.length; value++) {
            sum += hidden[value] ? count(part, value, span) : 0;
        }
        if (sum == 0) {
            // Anybody can compute that it is nothing.
            Arrays.fill(hidden, false);
        }
        return hidden;
    }

    /** The values that an area shows, those that are small in many of its parts last. */
    private List<Integer> order(int area, Span span, boolean[] hidden) {
        Map<Integer, Integer> small = new HashMap<>();
        for (int value = 0; value < hidden.length; value++) {
            if (!hidden[value] && count(area, value, span) > 0) {
                int parts = 0;
                for (int part : family.parts(area)) {
                    parts += isSmall(part, value, span) ? 1 : 0;
                }
                small.put(value, parts);
            }
        }
        return small.keySet().stream()
                .sorted(Comparator.<Integer>comparingInt(small::get)
                        .thenComparing(value -> -count(area, value, span))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int sum(int area, Span span) {
        int sum = 0;
        for (int value = 0; value < amounts.values().size(); value++) {
            sum += count(area, value, span);
        }
        return sum;
    }

    final int count(int area, int value, Span span) {
        return amounts.count(area, value, span);
    }
}
