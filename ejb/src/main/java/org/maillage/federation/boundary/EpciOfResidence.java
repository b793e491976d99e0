package org.maillage.federation.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Commune;

/**
 * Where people live, by EPCI: the communes that are shown, added up, and nothing else. An EPCI of which a commune is hidden has more; how
 * much more would tell that commune.
 */
final class EpciOfResidence {

    private EpciOfResidence() {}

    /**
     * What is shown of communes, added up; empty where none of them is shown, or has an EPCI.
     *
     * @param communes by their INSEE codes
     */
    static Optional<Breakdown> of(List<Breakdown> shown, Function<String, Optional<Commune>> communes) {
        Map<String, Figure> sums = new TreeMap<>();
        shown.stream()
                .filter(breakdown -> breakdown.dimension().equals(Dashboard.RESIDENCE))
                .flatMap(breakdown -> breakdown.figures().stream())
                .filter(figure -> !figure.hidden())
                .forEach(figure -> communes.apply(figure.value())
                        .map(Commune::epci)
                        .ifPresent(epci -> sums.merge(
                                epci, new Figure(epci, figure.amount(), figure.share()), EpciOfResidence::add)));
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Breakdown(Dashboard.PEOPLE, Dashboard.RESIDENCE_EPCI, new ArrayList<>(sums.values())));
    }

    private static Figure add(Figure one, Figure other) {
        return new Figure(one.value(), one.number() + other.number(), add(one.share(), other.share()));
    }

    private static @Nullable Double add(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? null : Double.valueOf(one + other);
    }
}
