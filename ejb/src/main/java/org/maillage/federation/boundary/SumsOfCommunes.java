package org.maillage.federation.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Commune;

/**
 * Where people live, by EPCI, and where they are helped, by EPCI and by département: the communes that are shown, added up, and nothing else. A territory
 * of which a commune is hidden has more; how much more would tell that commune. One of which none is shown is not named.
 */
final class SumsOfCommunes {

    private final List<Breakdown> shown;
    private final Function<String, Optional<Commune>> communes;

    private SumsOfCommunes(List<Breakdown> shown, Function<String, Optional<Commune>> communes) {
        this.shown = shown;
        this.communes = communes;
    }

    /**
     * What is shown of communes, added up; empty where that tells no more than they do.
     *
     * @param communes by their INSEE codes
     */
    static List<Breakdown> of(List<Breakdown> shown, Function<String, Optional<Commune>> communes) {
        SumsOfCommunes sums = new SumsOfCommunes(shown, communes);
        Breakdown residences =
                sums.along(Dashboard.PEOPLE, Dashboard.RESIDENCE, Dashboard.RESIDENCE_EPCI, Commune::epci);
        Breakdown departements =
                sums.along(Dashboard.ACCOMPANIMENTS, Dashboard.COMMUNE, Dashboard.DEPARTEMENT, Commune::departement);
        Breakdown epci = sums.along(Dashboard.ACCOMPANIMENTS, Dashboard.COMMUNE, Dashboard.EPCI, Commune::epci);
        // A single one would be taken for the whole.
        return Stream.concat(
                        Stream.of(residences).filter(sum -> !sum.figures().isEmpty()),
                        Stream.of(epci, departements)
                                .filter(sum -> sum.figures().size() > 1))
                .toList();
    }

    private Breakdown along(
            String indicator, String dimension, String larger, Function<Commune, @Nullable String> territory) {
        Map<String, Figure> sums = new TreeMap<>();
        shown.stream()
                .filter(breakdown -> breakdown.indicator().equals(indicator)
                        && breakdown.dimension().equals(dimension))
                .flatMap(breakdown -> breakdown.figures().stream())
                .filter(figure -> !figure.hidden())
                .forEach(figure -> communes.apply(figure.value())
                        .map(territory)
                        .ifPresent(code -> sums.merge(
                                code, new Figure(code, figure.amount(), figure.share()), SumsOfCommunes::add)));
        return new Breakdown(indicator, larger, new ArrayList<>(sums.values()));
    }

    private static Figure add(Figure one, Figure other) {
        return new Figure(one.value(), one.number() + other.number(), add(one.share(), other.share()));
    }

    private static @Nullable Double add(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? null : Double.valueOf(one + other);
    }
}
