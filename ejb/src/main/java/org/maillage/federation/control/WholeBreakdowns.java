package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same for networks that cut the values of the one above them finer, such as ages in smaller bands: what they tell adds up to what is told
 * of them there. So each of them is told in full or not at all, and only where it is told in full there. Of those that are not told,
 * each value is nothing or enough of all together, as anybody can subtract the others.
 */
final class WholeBreakdowns extends Breakdowns {

    private final Family family;
    private final Totals totals;
    private final Rule rule;
    private final int values;

    WholeBreakdowns(Family family, Amounts amounts, Totals totals, Rule rule) {
        super(family, amounts, totals, rule);
        this.family = family;
        this.totals = totals;
        this.rule = rule;
        this.values = amounts.values().size();
    }

    @Override
    void top(Span span, boolean[] hidden) {
        Arrays.fill(hidden, !totals.isTold(0, span) || hasSmall(0, span));
    }

    @Override
    void parts(int area, Span span, boolean[][] hidden) {
        List<Integer> told = new ArrayList<>();
        List<Integer> untold = new ArrayList<>();
        for (int part : family.parts(area)) {
            boolean none = isHidden(hidden[area]) || !totals.isTold(part, span) || hasSmall(part, span);
            (none ? untold : told).add(part);
        }
        told.removeIf(part -> totals.count(part, span) == 0);
        told.sort(Comparator.comparingInt(part -> totals.count(part, span)));
        while (rule.parts() && !told.isEmpty() && tellsLittle(untold, span)) {
            untold.add(told.remove(0));
        }
        untold.forEach(part -> Arrays.fill(hidden[part], true));
    }

    private static boolean isHidden(boolean[] area) {
        return area.length > 0 && area[0];
    }

    private boolean hasSmall(int area, Span span) {
        return IntStream.range(0, values).anyMatch(value -> isSmall(area, value, span));
    }

    private boolean tellsLittle(List<Integer> untold, Span span) {
        return IntStream.range(0, values)
                .anyMatch(value -> Rule.isSmall(
                        untold.stream()
                                .mapToInt(part -> count(part, value, span))
                                .sum(),
                        rule.below()));
    }
}
