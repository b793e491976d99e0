package org.maillage.publications.boundary;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.DistinctPeople;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.AgeBand;

/**
 * Figures that were frozen, with all that is needed to read them for ever: what they mean, and the names of what has no name in the product.
 *
 * @param network its name that day
 * @param threshold counts from 1 to one below it are hidden
 * @param structures how many structures published in these months
 * @param distinct an estimate of the different people of all structures; {@code null} where the dashboard showed none
 * @param parts what was counted, in reading order
 * @param besides what the estimate and the number of structures meant
 * @param names of tags, communes and networks, by their values
 */
public record Snapshot(
        String network,
        MonthRange months,
        int threshold,
        int structures,
        @Nullable DistinctPeople distinct,
        List<Part> parts,
        List<Definition> besides,
        Map<String, String> names)
        implements Serializable {

    private static final Set<String> EXPECTED = Set.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE);

    /**
     * One indicator.
     *
     * @param total {@code null} when hidden
     * @param breakdowns those of which something is shown, each in reading order
     */
    public record Part(Definition definition, @Nullable Integer total, List<Breakdown> breakdowns)
            implements Serializable {

        public Part {
            breakdowns = List.copyOf(breakdowns);
        }

        /** The figures along a dimension, where something is shown. */
        public Optional<Breakdown> along(String dimension) {
            return breakdowns.stream()
                    .filter(breakdown -> breakdown.dimension().equals(dimension))
                    .findFirst();
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

    public Snapshot {
        parts = List.copyOf(parts);
        besides = List.copyOf(besides);
        names = Map.copyOf(names);
    }

    /** The parts of which there is more than a total, and those of which one would expect it. */
    public List<Part> detailed() {
        return parts.stream()
                .filter(part -> !part.breakdowns().isEmpty()
                        || EXPECTED.contains(part.definition().code()))
                .toList();
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

    /** Whether any count is shown at all. */
    public boolean tellsSomething() {
        return !told().isEmpty();
    }

    /** Whether a count is shown that another one does not show, or not so. */
    public boolean tellsMoreThan(Snapshot other) {
        Set<Map.Entry<String, Integer>> more = new HashSet<>(told().entrySet());
        more.removeAll(other.told().entrySet());
        return !more.isEmpty();
    }

    private Map<String, Integer> told() {
        Map<String, Integer> told = new TreeMap<>();
        for (Part part : parts) {
            String code = part.definition().code();
            tell(told, code, part.total());
            part.breakdowns()
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
