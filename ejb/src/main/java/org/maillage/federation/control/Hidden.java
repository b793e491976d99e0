package org.maillage.federation.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is hidden of one dimension in one year.
 *
 * @param family the networks that tell this dimension by the same values
 * @param values of the dimension
 * @param spans those that may be shown, one after the other, and what each area hides in them, by area and value
 */
record Hidden(Family family, List<String> values, Map<Span, boolean[][]> spans) {

    /** A family that tells nothing by this dimension. */
    static Hidden everything(Family family, List<String> values) {
        boolean[][] all = new boolean[family.size()][values.size()];
        Arrays.stream(all).forEach(area -> Arrays.fill(area, true));
        return new Hidden(family, values, Map.of(Span.YEAR, all));
    }

    boolean holds(String area) {
        return family.number(area) >= 0;
    }

    /** Whether an area hides nothing in a span; where it is told by longer ones only, nobody knows. */
    boolean isFull(String area, Span asked) {
        List<boolean[]> made = spans.entrySet().stream()
                .filter(span -> asked.holds(span.getKey().from())
                        && asked.holds(span.getKey().to()))
                .map(span -> span.getValue()[family.number(area)])
                .toList();
        return !made.isEmpty()
                && made.stream().allMatch(row -> IntStream.range(0, row.length).noneMatch(value -> row[value]));
    }

    /** What an area hides in at least one of some spans. */
    Set<String> in(String area, Collection<Span> some) {
        Set<String> hidden = new TreeSet<>();
        for (Span span : some) {
            boolean[] row = Objects.requireNonNull(spans.get(span))[family.number(area)];
            for (int value = 0; value < row.length; value++) {
                if (row[value]) {
                    hidden.add(values.get(value));
                }
            }
        }
        return hidden;
    }
}
