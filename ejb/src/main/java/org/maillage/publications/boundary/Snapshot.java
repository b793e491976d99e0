package org.maillage.publications.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Change;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.DistinctPeople;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.boundary.ZoneDays;
import org.maillage.federation.boundary.ZoneFigures;
import org.maillage.federation.entity.AgeBand;
import org.maillage.targets.entity.Target;

/**
 * Figures that were frozen, with all that is needed to read them for ever: what they mean, and the names of what has no name in the product.
 *
 * @param network its name that day
 * @param threshold counts from 1 to one below it are hidden
 * @param structures how many structures recorded accompaniments in these months; {@code null} where these are hidden
 * @param distinct an estimate of the different people of all structures; {@code null} where the dashboard showed none
 * @param parts what was counted, in reading order
 * @param besides what the estimate and the number of structures meant, and figures by priority zone where there are any
 * @param lists by which it was known what is in the priority zones that are told of, in the order in which zones are read
 * @param names of tags, communes and networks, by their values
 */
public record Snapshot(
        String network,
        MonthRange months,
        int threshold,
        @Nullable Integer structures,
        @Nullable DistinctPeople distinct,
        List<Part> parts,
        List<Definition> besides,
        List<ZoneList> lists,
        Map<String, String> names)
        implements Serializable {

    /** What figures by priority zone mean. */
    public static final String ZONES = "priority_zones";

    private static final Set<String> EXPECTED = Set.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE);

    /**
     * One indicator.
     *
     * @param total {@code null} when hidden
     * @param before the total of the same months one year before; {@code null} where nothing is told of it
     * @param target what was aimed at in these months, in the unit of targets; {@code null} for nothing
     * @param breakdowns those of which something is shown, each in reading order
     */
    public record Part(
            Definition definition,
            @Nullable Integer total,
            @Nullable Integer before,
            @Nullable Integer target,
            List<Breakdown> breakdowns)
            implements Serializable {

        public Part {
            breakdowns = List.copyOf(breakdowns);
        }

        /** One with which nothing is compared. */
        public Part(Definition definition, @Nullable Integer total, List<Breakdown> breakdowns) {
            this(definition, total, null, null, breakdowns);
        }

        /** The same beside the year before and a target. */
        public Part beside(@Nullable Integer former, @Nullable Integer aim) {
            return new Part(definition, total, former, aim, breakdowns);
        }

        /** Whether anything stands beside the total. */
        public boolean isCompared() {
            return before != null || target != null;
        }

        /** How the total has changed since the year before; empty where one of both is not told. */
        public Optional<Change> change() {
            return Change.between(
                    new Figure(definition.code(), before, null), new Figure(definition.code(), total, null));
        }

        /** The part of the target that was reached; {@code null} without a target, or where the total is hidden. */
        public @Nullable Double reached() {
            return target == null || total == null
                    ? null
                    : Double.valueOf((double) Target.inUnitOf(definition.code(), total) / target);
        }

        /** The figures along a dimension, where something is shown. */
        public Optional<Breakdown> along(String dimension) {
            return breakdowns.stream()
                    .filter(breakdown -> breakdown.dimension().equals(dimension))
                    .findFirst();
        }

        /** What is read beside the total: all of them but zones, which are read together. */
        public List<Breakdown> details() {
            return breakdowns.stream()
                    .filter(breakdown -> !isOfZone(breakdown.dimension()))
                    .toList();
        }

        /** Whether the networks that are told of make up something else than the whole, and none of them is hidden. */
        public boolean networksDiffer() {
            return along(Dashboard.NETWORK)
                    .filter(breakdown -> !breakdown.anyHidden())
                    .filter(breakdown -> total != null
                            && total
                                    != breakdown.figures().stream()
                                            .mapToInt(figure -> Objects.requireNonNull(figure.amount()))
                                            .sum())
                    .isPresent();
        }

        /** A figure of this part along a dimension, with its share. Who moved counts in two zones, so zones of residence are no parts. */
        public static Figure figure(String dimension, @Nullable Integer total, String value, @Nullable Integer amount) {
            return figure(dimension.equals(ZoneFigures.RESIDENCE_ZONE) ? null : total, value, amount);
        }

        /** A figure of this part, with its share. */
        public static Figure figure(@Nullable Integer total, String value, @Nullable Integer amount) {
            if (total == null || total == 0 || amount == null) {
                return new Figure(value, amount, null);
            }
            return new Figure(value, amount, (double) amount / total);
        }
    }

    /** What an indicator meant, in the edition that was counted. */
    public record Definition(String code, int edition, Words french, Words english) implements Serializable {

        public Words words(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
        }
    }

    /**
     * A definition in one language.
     *
     * @param meaning what the figure means
     * @param rule how it is counted, with its limits
     * @param source from what
     */
    public record Words(String name, String meaning, String rule, String source) implements Serializable {}

    /**
     * The list of the communes of one kind of priority zone, as it was that day.
     *
     * @param source who published it
     * @param asOf the day on which it was right
     */
    public record ZoneList(String zone, String source, LocalDate asOf) implements Serializable {}

    /** What is told of a priority zone: both are the least, and hidden where no commune of it is shown. */
    public record ZoneLine(String zone, Figure accompaniments, Figure people) implements Serializable {}

    public Snapshot {
        parts = List.copyOf(parts);
        besides = List.copyOf(besides);
        lists = List.copyOf(lists);
        names = Map.copyOf(names);
    }

    /** The parts of which there is more than a total, and those of which one would expect it. */
    public List<Part> detailed() {
        return parts.stream()
                .filter(part -> !part.breakdowns().isEmpty()
                        || EXPECTED.contains(part.definition().code()))
                .toList();
    }

    /** Whether something is told along a dimension by where priority zones are: the least of it. */
    public static boolean isOfZone(String dimension) {
        return dimension.equals(ZoneFigures.ZONE) || dimension.equals(ZoneFigures.RESIDENCE_ZONE);
    }

    /** Whether something is told of an indicator by priority zone. */
    public boolean hasZones(String indicator) {
        return part(indicator).stream()
                .flatMap(part -> part.breakdowns().stream())
                .anyMatch(breakdown -> isOfZone(breakdown.dimension()));
    }

    /** The priority zones of which something is told, in reading order. */
    public List<ZoneLine> zones() {
        Set<String> order = new LinkedHashSet<>();
        lists.forEach(list -> order.add(list.zone()));
        List<Figure> accompaniments = along(Dashboard.ACCOMPANIMENTS, ZoneFigures.ZONE);
        List<Figure> people = along(Dashboard.PEOPLE, ZoneFigures.RESIDENCE_ZONE);
        accompaniments.forEach(figure -> order.add(figure.value()));
        people.forEach(figure -> order.add(figure.value()));
        return order.stream()
                .map(zone -> new ZoneLine(zone, of(zone, accompaniments), of(zone, people)))
                .filter(line ->
                        !line.accompaniments().hidden() || !line.people().hidden())
                .toList();
    }

    private List<Figure> along(String indicator, String dimension) {
        return part(indicator)
                .flatMap(part -> part.along(dimension))
                .map(Breakdown::figures)
                .orElse(List.of());
    }

    private static Figure of(String zone, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.value().equals(zone))
                .findFirst()
                .orElseGet(() -> new Figure(zone, null, null));
    }

    /** Of which days the lists of priority zones are. */
    public ZoneDays days() {
        return new ZoneDays(lists.stream().collect(Collectors.toMap(ZoneList::zone, ZoneList::asOf)));
    }

    /** The part about an indicator. */
    public Optional<Part> part(String indicator) {
        return parts.stream()
                .filter(part -> part.definition().code().equals(indicator))
                .findFirst();
    }

    /** What a figure meant that stands beside the parts. */
    public Words meaning(String code, Locale locale) {
        return besides.stream()
                .filter(definition -> definition.code().equals(code))
                .findFirst()
                .orElseThrow()
                .words(locale);
    }

    /** Whether the year before or a target stands beside any total. */
    public boolean isCompared() {
        return parts.stream().anyMatch(Part::isCompared);
    }

    /** Whether any count is shown at all. */
    public boolean tellsSomething() {
        return !told().isEmpty();
    }

    /** Whether a count is shown that another one does not show, or not so, or zones by a list that it does not know, or other targets. */
    public boolean tellsMoreThan(Snapshot other) {
        Set<Map.Entry<String, Integer>> more = new HashSet<>(told().entrySet());
        more.removeAll(other.told().entrySet());
        return !more.isEmpty()
                || !other.lists.containsAll(lists)
                || !other.targets().equals(targets());
    }

    private Map<String, Integer> targets() {
        Map<String, Integer> targets = new TreeMap<>();
        parts.forEach(part -> tell(targets, part.definition().code(), part.target()));
        return targets;
    }

    /** Without zones: by the same list, they are sums of communes, and move when one of these is hidden. */
    private Map<String, Integer> told() {
        Map<String, Integer> told = new TreeMap<>();
        for (Part part : parts) {
            String code = part.definition().code();
            tell(told, code, part.total());
            tell(told, code + " before", part.before());
            part.details()
                    .forEach(breakdown -> breakdown
                            .figures()
                            .forEach(figure -> tell(
                                    told, code + " " + breakdown.dimension() + " " + figure.value(), figure.amount())));
        }
        return told;
    }

    private static void tell(Map<String, Integer> told, String what, @Nullable Integer amount) {
        if (amount != null) {
            told.put(what, amount);
        }
    }

    /**
     * What frozen values are called: by the names that were frozen with them.
     *
     * @param words the word of a key
     */
    public ValueWords labels(UnaryOperator<String> words, Function<AgeBand, String> ages, Locale locale) {
        UnaryOperator<String> frozen = value -> names.getOrDefault(value, value);
        return new ValueWords(words, ages, frozen, frozen, locale);
    }
}
