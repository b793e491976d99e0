package org.maillage.federation.boundary;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.control.Reading;
import org.maillage.federation.control.Shields;
import org.maillage.federation.entity.Emissions;
import org.maillage.federation.entity.Network;

/**
 * What may be shown of one period as a whole. Each period is decided for itself: whoever sees two side by side could have asked for both.
 *
 * @param threshold counts from 1 to one below it are hidden
 */
record ShownPeriod(
        ShownIndicator accompaniments,
        ShownIndicator people,
        ShownIndicator visits,
        ShownIndicator referrals,
        Reading reading,
        int threshold) {

    private static final String ANONYMOUS = "people_anonymous";

    private static final int HOUR = 60;

    /** Who knows how far it is from each site would else count the receptions of each. */
    private static final int KILOMETRES = 100;

    /** @param shields over each indicator in the calendar years of the period at least */
    static ShownPeriod of(Network network, FigureQuery query, Reading reading, Function<String, Shields.Over> shields) {
        Shields.Over help = shields.apply(Dashboard.ACCOMPANIMENTS);
        Shields.Over crowd = shields.apply(Dashboard.PEOPLE);
        Shields.Over visits = shields.apply(Dashboard.VISITS);
        Shields.Over referrals = shields.apply(Dashboard.REFERRALS);
        return new ShownPeriod(
                new ShownIndicator(Dashboard.ACCOMPANIMENTS, network, query, reading, help.shield()),
                new ShownIndicator(Dashboard.PEOPLE, network, query, reading, crowd.shield()),
                new ShownIndicator(Dashboard.VISITS, network, query, reading, visits.shield()),
                new ShownIndicator(Dashboard.REFERRALS, network, query, reading, referrals.shield()),
                reading,
                Stream.of(help, crowd, visits, referrals)
                        .mapToInt(Shields.Over::threshold)
                        .max()
                        .orElseThrow());
    }

    KeyFigures keyFigures() {
        // Of so many structures, there are at least so many accompaniments.
        Integer recorders = accompaniments.isShown() ? reading.structures() : null;
        Figure structures = new Figure(Dashboard.STRUCTURES, recorders, null);
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
                ? Stream.concat(
                        Dashboard.KEY_FIGURES.stream()
                                .filter(Dashboard.ADDED_UP::containsKey)
                                .map(this::addedUp),
                        Stream.of(referrals.figure(), visits.figure()))
                : Stream.empty();
    }

    /** Told where nothing of what it tells of accompaniments is hidden; time in whole hours, as it is read. */
    private Figure addedUp(String indicator) {
        int told = switch (indicator) {
            case Dashboard.MINUTES -> whole(indicator, HOUR);
            case Dashboard.KILOMETRES -> whole(indicator, KILOMETRES);
            case Dashboard.CO2 -> (int) Emissions.kilograms(whole(Dashboard.KILOMETRES, KILOMETRES));
            default -> reading.total(indicator);
        };
        String dimension = Objects.requireNonNull(Dashboard.ADDED_UP.get(indicator));
        return new Figure(indicator, accompaniments.isShownInFull(dimension) ? told : null, null);
    }

    private int whole(String indicator, int step) {
        int sum = reading.total(indicator);
        return sum - sum % step;
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
