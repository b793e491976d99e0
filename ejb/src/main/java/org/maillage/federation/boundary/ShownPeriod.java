package org.maillage.federation.boundary;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.control.Reading;
import org.maillage.federation.control.Shields;
import org.maillage.federation.entity.Network;

/**
 * What may be shown of one period as a whole. Each period is decided for itself: whoever sees two side by side could have asked for both.
 *
 * @param threshold counts from 1 to one below it are hidden
 */
record ShownPeriod(
        ShownIndicator accompaniments, ShownIndicator people, ShownIndicator visits, Reading reading, int threshold) {

    private static final String ANONYMOUS = "people_anonymous";

    private static final int HOUR = 60;

    /** @param standing of the calendar years of the period at least */
    static ShownPeriod of(Shields.Standing standing, FigureQuery query, Reading reading, Shields shields) {
        Network network = standing.network();
        Shields.Over help = shields.over(standing, Dashboard.ACCOMPANIMENTS, query.from(), query.to());
        Shields.Over crowd = shields.over(standing, Dashboard.PEOPLE, query.from(), query.to());
        Shields.Over visits = shields.over(standing, Dashboard.VISITS, query.from(), query.to());
        return new ShownPeriod(
                new ShownIndicator(Dashboard.ACCOMPANIMENTS, network, query, reading, help.shield()),
                new ShownIndicator(Dashboard.PEOPLE, network, query, reading, crowd.shield()),
                new ShownIndicator(Dashboard.VISITS, network, query, reading, visits.shield()),
                reading,
                Stream.of(help, crowd, visits)
                        .mapToInt(Shields.Over::threshold)
                        .max()
                        .orElseThrow());
    }

    KeyFigures keyFigures() {
        Figure structures = new Figure(Dashboard.STRUCTURES, reading.structures(), null);
        Stream<Figure> estimated = Optional.ofNullable(distinct())
                .map(estimate -> new Figure(Dashboard.DISTINCT, estimate.number(), null))
                .stream();
        FigureQuery query = accompaniments.query();
        return new KeyFigures(
                new MonthRange(query.from(), query.to()),
                Stream.of(
                                Stream.of(accompaniments.figure(), people.figure()),
                                estimated,
                                ofTheNetwork(),
                                Stream.of(structures))
                        .flatMap(figures -> figures)
                        .toList());
    }

    /** A network directly in this one, in the same period; what is shown of it is decided with what is shown of the whole. */
    NetworkPart part(Network network, boolean apart, Reading of) {
        return new NetworkPart(
                network,
                accompaniments.query().months(),
                apart,
                Stream.of(accompaniments, people)
                        .map(whole -> whole.part(network, of))
                        .toList());
    }

    /** What is published of all communes together only. */
    private Stream<Figure> ofTheNetwork() {
        return accompaniments.query().communeCode() == null
                ? Stream.of(addedUp(Dashboard.ACTIVITIES), addedUp(Dashboard.MINUTES), visits.figure())
                : Stream.empty();
    }

    /** Told where nothing of what it tells of accompaniments is hidden; time in whole hours, as it is read. */
    private Figure addedUp(String indicator) {
        int sum = reading.total(indicator);
        int told = indicator.equals(Dashboard.MINUTES) ? sum - sum % HOUR : sum;
        String dimension = Objects.requireNonNull(Dashboard.ADDED_UP.get(indicator));
        return new Figure(indicator, accompaniments.isShownInFull(dimension) ? told : null, null);
    }

    /** Of several years, people are told by the estimate only: rounded, it does not tell the few who came again. */
    @Nullable
    DistinctPeople distinct() {
        boolean told = people.isShown() || people.isOfSeveralYears();
        boolean differs = reading.structures() > 1 || people.isOfSeveralYears();
        boolean enough = reading.total(Dashboard.PEOPLE) >= threshold;
        return reading.people()
                .filter(known -> told && differs && enough)
                .map(known -> DistinctPeople.of(known, reading.total(ANONYMOUS), threshold))
                .orElse(null);
    }
}
