package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;

/** What may be shown of one indicator of a family in one calendar year. It holds until a count of that year changes. */
public final class ShieldedYear {

    private final boolean people;
    private final Family family;
    private final Set<Integer> unplaced;
    private final Totals totals;
    private final boolean[][] empty;
    private final Map<String, List<Hidden>> dimensions = new HashMap<>();

    /**
     * @param threshold the highest of all networks of the family
     * @param total the counts without a dimension
     * @param dimensions the counts by dimension: several where parts of the family tell it by other values
     */
    public ShieldedYear(int threshold, Amounts total, Map<String, List<Amounts>> dimensions) {
        this(total, dimensions, rule(threshold, total.people(), true, true));
    }

    ShieldedYear(Amounts total, Map<String, List<Amounts>> dimensions, Rule rule) {
        this.people = total.people();
        this.family = total.family();
        this.totals = new Totals(family, total, rule);
        this.empty = totals.empty();
        this.unplaced = unplaced(family, totals);
        boolean narrow = total.people() && totals.almostAllComeOften();
        Map<String, List<Amounts>> apart = new HashMap<>(dimensions);
        List<Amounts> partners = apart.remove(Dashboard.PARTNER);
        apart.forEach((name, tables) -> this.dimensions.put(
                name,
                tables.stream()
                        .map(table -> hidden(table, narrow, name.equals(Dashboard.DAY)))
                        .toList()));
        if (partners != null) {
            this.dimensions.put(Dashboard.PARTNER, within(partners));
        }
    }

    /** What splits one kind is told where the kinds are: how many of it there are would tell what they hide. */
    private List<Hidden> within(List<Amounts> tables) {
        Hidden kinds = dimensions.getOrDefault(Dashboard.KIND, List.of()).get(0);
        return tables.stream()
                .map(table -> {
                    Totals inside = totals.inside(kinds, table);
                    return new Breakdowns(family, table, inside, totals.rule()).choose();
                })
                .toList();
    }

    private Hidden hidden(Amounts table, boolean narrow, boolean byMonth) {
        Totals within = totals.within(table.family());
        Rule rule = narrow ? within.rule().ofParts() : within.rule();
        Breakdowns breakdowns = new Breakdowns(table.family(), table, within, rule);
        return byMonth ? breakdowns.chooseMonths() : breakdowns.choose();
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

    /** The areas that must be told for a network or a commune to be told; none when it cannot be. */
    List<Integer> areas(String name) {
        String network = Family.networkOf(name);
        boolean somewhere = !network.equals(name) && unplaced.contains(family.number(network));
        return somewhere ? List.of() : family.areas(name);
    }

    /** Whether the sum of the structures that are directly in a network is told: beside other networks, these are its rest. */
    boolean tellsOfStructures(String network) {
        List<Integer> areas = areas(network);
        if (areas.size() != 1) {
            return false;
        }
        int area = areas.get(0);
        return totals.isTold(family.holdsNetworks(area) ? family.parts(area).get(0) : area, Span.YEAR);
    }

    /** The codes of the communes of a network. */
    Set<String> communes(String network) {
        int area = family.number(network);
        return area < 0 ? Set.of() : family.codes(area);
    }

    boolean people() {
        return people;
    }

    /** The spans in which a network or a commune can be shown, for themselves or together; none when nothing can. */
    List<Span> spans(String name, @Nullable String dimension) {
        List<Integer> areas = areas(name);
        Set<Integer> numbers = new TreeSet<>();
        areas.forEach(area -> spans(area, dimension).forEach(span -> numbers.add(span.number())));
        return numbers.stream()
                .map(Span.ALL::get)
                .filter(span -> areas.stream().allMatch(area -> made(area, dimension, span.from(), span.to()) != null))
                .toList();
    }

    private List<Span> spans(int area, @Nullable String dimension) {
        Hidden hidden = dimension == null ? null : table(area, dimension).orElse(null);
        if (hidden == null) {
            return totals.blocks(area);
        }
        return hidden.spans().keySet().stream()
                .filter(span -> totals.isTold(area, span))
                .toList();
    }

    /** Empty where the dimension has no values: then there is nothing to hide. */
    private Optional<Hidden> table(int area, String dimension) {
        return dimensions.getOrDefault(dimension, List.of()).stream()
                .filter(hidden -> hidden.holds(family.name(area)))
                .findFirst();
    }

    /**
     * The spans that months of the year make up, but for months in which everybody knows that there is nothing.
     *
     * @return {@code null} when the months cut a span, or lie in one that cannot be shown
     */
    @Nullable
    List<Span> made(int area, @Nullable String dimension, int from, int to) {
        boolean[] nothing = empty[area];
        List<Span> of = spans(area, dimension);
        List<Span> made = new ArrayList<>();
        for (int month = 0; month < Amounts.MONTHS; month++) {
            int at = month;
            Span span = of.stream().filter(one -> one.holds(at)).findFirst().orElse(null);
            boolean asked = from <= month && month <= to;
            if (asked && !nothing[month] && span == null) {
                return null;
            }
            if (asked && !nothing[month] && span != null && !made.contains(span)) {
                made.add(span);
            }
        }
        for (Span span : made) {
            for (int month = span.from(); month <= span.to(); month++) {
                if (!nothing[month] && (month < from || month > to)) {
                    return null;
                }
            }
        }
        return made;
    }

    /** What an area hides in at least one of some spans. */
    Set<String> hidden(int area, String dimension, List<Span> spans) {
        return table(area, dimension)
                .map(hidden -> hidden.in(family.name(area), spans))
                .orElse(Set.of());
    }
}
