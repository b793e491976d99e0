package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be shown of one indicator of a family in one calendar year. It holds until a count of that year changes. */
public final class ShieldedYear {

    private final boolean people;
    private final Set<Integer> unplaced;
    private final Totals totals;
    private final Map<String, Hidden> dimensions = new HashMap<>();

    /**
     * @param threshold the highest of all networks of the family
     * @param total the counts without a dimension
     * @param dimensions the counts by dimension
     */
    public ShieldedYear(Family family, int threshold, Amounts total, Map<String, Amounts> dimensions) {
        this(family, total, dimensions, rule(threshold, total.people(), true, true));
    }

    ShieldedYear(Family family, Amounts total, Map<String, Amounts> dimensions, Rule rule) {
        this.people = total.people();
        this.totals = new Totals(family, total, rule);
        this.unplaced = unplaced(family, totals);
        boolean narrow = total.people() && totals.almostAllComeOften();
        Rule inside = narrow ? new Rule(rule.below(), rule.below(), rule.pool(), rule.parts()) : rule;
        dimensions.forEach(
                (name, counts) -> this.dimensions.put(name, new Breakdowns(family, counts, totals, inside).choose()));
    }

    /**
     * With people, those who came at no other time are a count as well: whoever is one of fewer than twice the threshold may be told
     * by them.
     */
    static Rule rule(int threshold, boolean people, boolean pool, boolean parts) {
        return new Rule(threshold, people ? 2 * threshold - 1 : threshold, pool, parts);
    }

    /** The networks that hold, at whatever depth, a network with structures directly in it beside other networks. */
    private static Set<Integer> unplaced(Family family, Totals totals) {
        Set<Integer> unplaced = new HashSet<>();
        for (int area = 0; area < family.size(); area++) {
            int holder = family.whole(area);
            if (family.isRest(area) && family.holdsNetworks(holder) && totals.count(area, Span.YEAR) > 0) {
                for (int at = holder; at >= 0; at = family.whole(at)) {
                    unplaced.add(at);
                }
            }
        }
        return Set.copyOf(unplaced);
    }

    boolean holdsUnplaced(int area) {
        return unplaced.contains(area);
    }

    boolean people() {
        return people;
    }

    /** The spans that can be shown, for themselves or together; none when nothing can. */
    List<Span> spans(int area, @Nullable String dimension) {
        if (dimension == null) {
            return totals.blocks(area);
        }
        Hidden hidden = dimensions.get(dimension);
        if (hidden == null) {
            return List.of();
        }
        return hidden.spans().keySet().stream()
                .filter(span -> totals.isTold(area, span))
                .toList();
    }

    /**
     * The spans that months of the year make up, but for months in which everybody knows that there is nothing.
     *
     * @return {@code null} when the months cut a span, or lie in one that cannot be shown
     */
    @Nullable
    List<Span> made(int area, @Nullable String dimension, int from, int to) {
        boolean[] empty = totals.empty(area);
        List<Span> of = spans(area, dimension);
        List<Span> made = new ArrayList<>();
        for (int month = 0; month < Amounts.MONTHS; month++) {
            int at = month;
            Span span = of.stream().filter(one -> one.holds(at)).findFirst().orElse(null);
            boolean asked = from <= month && month <= to;
            if (asked && !empty[month] && span == null) {
                return null;
            }
            if (asked && !empty[month] && span != null && !made.contains(span)) {
                made.add(span);
            }
        }
        for (Span span : made) {
            for (int month = span.from(); month <= span.to(); month++) {
                if (!empty[month] && (month < from || month > to)) {
                    return null;
                }
            }
        }
        return made;
    }

    /** What an area hides in at least one of some spans. */
    Set<String> hidden(int area, String dimension, List<Span> spans) {
        Hidden hidden = dimensions.get(dimension);
        return hidden == null ? Set.of() : hidden.in(area, spans);
    }
}
