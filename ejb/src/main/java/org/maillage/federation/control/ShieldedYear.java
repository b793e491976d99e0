package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Acquaintance;

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
     * @param dimensions the counts by dimension: several where parts of the family tell it by other values, the larger part first; whatever
     *     stands in both is counted in both
     */
    public ShieldedYear(int threshold, Amounts total, Map<String, List<Amounts>> dimensions) {
        this(total, dimensions, rule(threshold, total.people(), true, true));
    }

    ShieldedYear(Amounts total, Map<String, List<Amounts>> dimensions, Rule rule) {
        this(new Totals(total.family(), total, rule, Beside.NOTHING), dimensions);
    }

    ShieldedYear(Totals totals, Map<String, List<Amounts>> dimensions) {
        this.people = totals.people();
        this.family = totals.family();
        this.totals = totals;
        this.empty = totals.empty();
        this.unplaced = unplaced(family, totals);
        boolean narrow = people && totals.almostAllComeOften();
        Map<String, List<Amounts>> apart = new HashMap<>(dimensions);
        List<Amounts> partners = apart.remove(Dashboard.PARTNER);
        List<Amounts> progress = apart.remove(Dashboard.PROGRESS);
        apart.forEach((name, tables) -> this.dimensions.put(name, decided(name, tables, narrow)));
        if (partners != null) {
            this.dimensions.put(Dashboard.PARTNER, within(partners));
        }
        if (progress != null) {
            this.dimensions.put(
                    Dashboard.PROGRESS, progress.stream().map(this::compared).toList());
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

    private List<Hidden> decided(String dimension, List<Amounts> tables, boolean narrow) {
        if (dimension.equals(Dashboard.DAY)) {
            return tables.stream().map(this::byMonth).toList();
        }
        List<Hidden> told = told(tables, narrow);
        return dimension.equals(Dashboard.ACQUAINTANCE) && tellsFewWhoCameAgain(tables.get(0)) ? silent(told) : told;
    }

    private boolean tellsFewWhoCameAgain(Amounts acquaintance) {
        int known = acquaintance.values().indexOf(Acquaintance.RETURNING.name());
        return totals.tellsFewWhoCameAgain(area -> known < 0 ? 0 : acquaintance.count(area, known, Span.YEAR));
    }

    private static List<Hidden> silent(List<Hidden> told) {
        return told.stream()
                .map(hidden -> Hidden.everything(hidden.family(), hidden.values()))
                .toList();
    }

    private Hidden compared(Amounts table) {
        Family part = table.family();
        Hidden autonomy = dimensions.getOrDefault(Dashboard.AUTONOMY, List.of()).get(0);
        return new ProgressTable(part, table, totals.within(part, null), autonomy).choose();
    }

    private Hidden byMonth(Amounts table) {
        Totals within = totals.within(table.family(), null);
        return new Breakdowns(table.family(), table, within, within.rule()).chooseMonths();
    }

    private List<Hidden> told(List<Amounts> tables, boolean narrow) {
        List<Hidden> told = new ArrayList<>();
        for (Amounts table : tables) {
            Family part = table.family();
            Totals within = totals.within(part, innermost(told, part.name(0)).orElse(null));
            // Of several, none is all that is counted.
            Rule rule = narrow || tables.size() > 1 ? within.rule().ofParts() : within.rule();
            told.add(
                    switch (part.telling()) {
                        case IN_PART -> new Breakdowns(part, table, within, rule).choose();
                        case IN_FULL_OR_NOT -> new WholeBreakdowns(part, table, within, rule).choose();
                        case NOT -> Hidden.everything(part, List.copyOf(table.values()));
                    });
        }
        return told;
    }

    /** By what an area itself tells it: of the parts that hold it, the smallest. */
    private static Optional<Hidden> innermost(List<Hidden> told, String area) {
        return told.stream().filter(hidden -> hidden.holds(area)).reduce((larger, smaller) -> smaller);
    }

    /**
     * With people, those who came at no other time are a count as well: whoever is one of fewer than twice the threshold may be told
     * by them.
     */
    static Rule rule(int threshold, boolean people, boolean pool, boolean parts) {
        return new Rule(threshold, people ? 2 * threshold - 1 : threshold, pool, parts);
    }

    /** The areas that hold, at whatever depth, work of which no commune is told: of structures directly in a network beside other networks. */
    private static Set<Integer> unplaced(Family family, Totals totals) {
        Set<Integer> unplaced = new HashSet<>();
        for (int area = 0; area < family.size(); area++) {
            boolean beside = family.isRest(area) && family.holdsNetworks(family.whole(area));
            boolean crossing = family.isCrossing(area) && family.parts(area).isEmpty();
            if ((beside || crossing) && totals.count(area, Span.YEAR) > 0) {
                for (int at = area; at >= 0; at = family.whole(at)) {
                    unplaced.add(at);
                }
            }
        }
        return Set.copyOf(unplaced);
    }

    Totals totals() {
        return totals;
    }

    /** The areas that must be told for a network or a commune to be told; none when it cannot be. */
    List<Integer> areas(String name) {
        String network = Family.networkOf(name);
        boolean somewhere =
                !network.equals(name) && family.areas(network).stream().anyMatch(unplaced::contains);
        return somewhere ? List.of() : family.areas(name);
    }

    /**
     * Whether the sum of the structures that are directly in a network is told. Beside other networks, these are its rest; with a crossing,
     * nobody says of which of them that is.
     */
    boolean tellsOfStructures(String network) {
        int own = family.number(network);
        List<Integer> areas = areas(network);
        if (areas.isEmpty() || areas.stream().anyMatch(area -> area != own && !family.isCrossing(area))) {
            return false;
        }
        if (!family.holdsNetworks(own)) {
            return areas.stream().allMatch(area -> totals.isTold(area, Span.YEAR));
        }
        List<Integer> parts = family.parts(own);
        return areas.size() == 1
                && parts.stream().noneMatch(family::isCrossing)
                && totals.isTold(parts.get(0), Span.YEAR);
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
        areas.forEach(area -> spans(name, area, dimension).forEach(span -> numbers.add(span.number())));
        return numbers.stream()
                .map(Span.ALL::get)
                .filter(span ->
                        areas.stream().allMatch(area -> made(name, area, dimension, span.from(), span.to()) != null))
                .toList();
    }

    private List<Span> spans(String name, int area, @Nullable String dimension) {
        Hidden hidden = dimension == null ? null : table(name, area, dimension).orElse(null);
        if (hidden == null) {
            return totals.blocks(area);
        }
        return hidden.spans().keySet().stream()
                .filter(span -> totals.isTold(area, span))
                .toList();
    }

    /**
     * Where an area is told to whoever reads a network or a commune that is made up of it; empty where the dimension has no values: then
     * there is nothing to hide.
     */
    private Optional<Hidden> table(String name, int area, String dimension) {
        return own(name, dimension)
                .filter(hidden -> hidden.holds(family.name(area)))
                .or(() -> innermost(dimensions.getOrDefault(dimension, List.of()), family.name(area)));
    }

    private Optional<Hidden> own(String name, String dimension) {
        return innermost(dimensions.getOrDefault(dimension, List.of()), Family.networkOf(name));
    }

    /**
     * The spans that months of the year make up, but for months in which everybody knows that there is nothing.
     *
     * @param name of the network or commune that is read
     * @param area of those of which it is made up
     * @return {@code null} when the months cut a span, or lie in one that cannot be shown
     */
    @Nullable
    List<Span> made(String name, int area, @Nullable String dimension, int from, int to) {
        boolean[] nothing = empty[area];
        List<Span> of = spans(name, area, dimension);
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

    /**
     * Whether a period leaves out all people of one of the areas of which something is made up: by its other areas it would tell who came
     * when, as shorter spans do.
     */
    boolean leavesOut(List<Integer> areas, int area, List<Span> made) {
        return people && areas.size() > 1 && made.isEmpty() && totals.count(area, Span.YEAR) > 0;
    }

    /**
     * What an area hides in at least one of some spans, of a network or commune that is made up of it. Where the area tells it by
     * other values, nobody can say which of those of the network they are.
     */
    Set<String> hidden(String name, int area, String dimension, List<Span> spans) {
        Optional<Hidden> own = own(name, dimension);
        Optional<Hidden> table = table(name, area, dimension);
        Set<String> hidden =
                table.map(told -> told.in(family.name(area), spans)).orElse(Set.of());
        if (own.isEmpty()) {
            // Nobody decided on it: it is not told.
            return dimensions.getOrDefault(dimension, List.of()).stream()
                    .flatMap(told -> told.values().stream())
                    .collect(Collectors.toSet());
        }
        // What is told of the communes of a network that is silent would be told of that network.
        boolean silent = own.get().family().telling() == Family.Telling.NOT;
        boolean byItsOwn = own.equals(table) || (hidden.isEmpty() && isToldAlike(area, dimension, table));
        return byItsOwn && !silent ? hidden : Set.copyOf(own.get().values());
    }

    /** Whether what an area tells in full by other values is told in full by those of a network that holds it. */
    private boolean isToldAlike(int area, String dimension, Optional<Hidden> table) {
        // A crossing belongs to networks beside one another, and tags are told of all that a network holds.
        return family.isCrossing(area) ? dimension.equals(Dashboard.TAG) : table.isPresent();
    }
}
