package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.control.Definitions;
import org.maillage.federation.control.Family;
import org.maillage.federation.control.Reading;
import org.maillage.federation.control.Readings;
import org.maillage.federation.control.Shield;
import org.maillage.federation.control.Shields;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/**
 * What a network reads: sums of published facts, definitions beside them. {@link Shield} decides what of it may be shown, so that
 * nothing small can be computed from all that is read here, by whichever networks in one another.
 */
@Stateless
@Permission("federation:read")
@CrossTenant(because = "Figures of several structures meet here, and only here, as published facts")
public class Figures {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final String ANONYMOUS = "people_anonymous";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Readings readings;

    @Inject
    private Shields shields;

    @Inject
    private Definitions definitions;

    /** The calendar years from the first to the last of which the network of the person in action has figures. */
    public Optional<MonthRange> published() {
        return readings.years(own().getId(), Dashboard.ACCOMPANIMENTS);
    }

    /** The figures of the network of the person in action. */
    public Dashboard read(FigureQuery query) {
        Network network = own();
        Reading reading = readings.read(network.getId(), query);
        Shields.Over help = shields.over(network, Dashboard.ACCOMPANIMENTS, query.from(), query.to());
        Shields.Over crowd = shields.over(network, Dashboard.PEOPLE, query.from(), query.to());
        Part accompaniments = new Part(Dashboard.ACCOMPANIMENTS, network, query, reading, help.shield());
        Part people = new Part(Dashboard.PEOPLE, network, query, reading, crowd.shield());
        List<Breakdown> breakdowns = new ArrayList<>(accompaniments.breakdowns);
        breakdowns.addAll(people.breakdowns);
        int threshold = Math.max(help.threshold(), crowd.threshold());
        return new Dashboard(
                network,
                List.of(accompaniments.figure(), people.figure()),
                breakdowns,
                threshold,
                withheld(accompaniments, people),
                reading.structures(),
                distinct(reading, people.total, threshold),
                definitions.all());
    }

    private Network own() {
        Network network = entities.find(Network.class, Acting.require().requireNetwork());
        if (network == null) {
            throw new NotFoundException();
        }
        return network;
    }

    /** What may be shown of one indicator. */
    private static final class Part {
        private final String indicator;
        private final Reading reading;
        private final Shield.Verdict total;
        private final List<Breakdown> breakdowns = new ArrayList<>();
        private final List<Shield.Verdict> left = new ArrayList<>();

        Part(String indicator, Network network, FigureQuery query, Reading reading, Shield shield) {
            this.indicator = indicator;
            this.reading = reading;
            String name = network.getId().toString();
            String area = query.communeCode() == null ? name : Family.commune(name, query.communeCode());
            MonthRange asked = known(query.from(), query.to());
            total = shield.total(area, asked.from(), asked.to());
            for (String dimension : Dashboard.DIMENSIONS.getOrDefault(indicator, List.of())) {
                switch (dimension) {
                    case Dashboard.COMMUNE -> communes(shield.shownCommunes(name, asked.from(), asked.to()));
                    case Dashboard.MONTH -> months(area, query, shield);
                    default -> breakdown(dimension, shield.breakdown(area, dimension, asked.from(), asked.to()));
                }
            }
        }

        /** Nothing is recorded ahead: everybody knows that the months to come are empty. */
        private static MonthRange known(YearMonth from, YearMonth to) {
            return new MonthRange(
                    from, to.isBefore(YearMonth.now(ZONE)) ? to : to.withMonth(Month.DECEMBER.getValue()));
        }

        Figure figure() {
            return new Figure(indicator, total.shown() ? reading.total(indicator) : null, null);
        }

        /** Where something can be read that is left out here, of the first of which that can be said. */
        List<MonthRange> instead() {
            return left.stream()
                    .map(Shield.Verdict::instead)
                    .filter(periods -> !periods.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }

        /** The values that are hidden are named, be there something or nothing. */
        private void breakdown(String dimension, Shield.Verdict verdict) {
            Map<String, @Nullable Integer> amounts = new TreeMap<>(reading.amounts(indicator, dimension));
            verdict.hidden().forEach(value -> amounts.put(value, null));
            // The few behind a hidden total have no parts either: zeros beside a hidden part would tell who they are.
            boolean shows = amounts.isEmpty() || amounts.values().stream().anyMatch(amount -> amount != null);
            if (total.shown() && verdict.shown() && shows) {
                add(dimension, amounts, reading.total(indicator));
            } else {
                left.add(verdict);
            }
        }

        /** Those that cannot be shown are not named: where there is little, it would tell that there is something. */
        private void communes(Set<String> shown) {
            Map<String, Integer> amounts = reading.amounts(indicator, Dashboard.COMMUNE);
            Map<String, @Nullable Integer> some = new TreeMap<>(amounts);
            some.keySet().retainAll(shown);
            add(
                    Dashboard.COMMUNE,
                    some,
                    amounts.values().stream().mapToInt(Integer::intValue).sum());
        }

        private void months(String area, FigureQuery query, Shield shield) {
            Map<String, Integer> amounts = reading.amounts(indicator, Dashboard.MONTH);
            Map<String, @Nullable Integer> months = new TreeMap<>();
            for (YearMonth month = query.from(); !month.isAfter(query.to()); month = month.plusMonths(1)) {
                String number = Integer.toString(Readings.number(month));
                MonthRange asked = known(month, month);
                boolean shown = shield.total(area, asked.from(), asked.to()).shown();
                months.put(number, shown ? Integer.valueOf(amounts.getOrDefault(number, 0)) : null);
            }
            add(Dashboard.MONTH, months, reading.total(indicator));
        }

        private void add(String dimension, Map<String, @Nullable Integer> amounts, int whole) {
            List<Figure> figures = new ArrayList<>();
            amounts.forEach((value, amount) -> {
                @Nullable
                Double share = amount == null || !total.shown() || whole == 0 ? null : (double) amount / whole;
                figures.add(new Figure(value, amount, share));
            });
            if (figures.stream().anyMatch(figure -> !figure.hidden())) {
                breakdowns.add(new Breakdown(indicator, dimension, figures));
            }
        }
    }

    /** One thing at a time: whoever asks for what is offered instead will not be told the next. */
    private static @Nullable Withheld withheld(Part accompaniments, Part people) {
        if (!accompaniments.total.shown()) {
            return new Withheld(Withheld.Reason.EVERYTHING, accompaniments.total.instead());
        }
        if (!people.total.shown()) {
            return new Withheld(
                    people.total.severalYears() ? Withheld.Reason.PEOPLE_OF_YEARS : Withheld.Reason.PEOPLE,
                    people.total.instead());
        }
        if (!accompaniments.left.isEmpty()) {
            return new Withheld(Withheld.Reason.ACCOMPANIMENTS_IN_DETAIL, accompaniments.instead());
        }
        return people.left.isEmpty() ? null : new Withheld(Withheld.Reason.PEOPLE_IN_DETAIL, people.instead());
    }

    /** Of several years, people are told by the estimate only: rounded, it does not tell the few who came again. */
    private static @Nullable DistinctPeople distinct(Reading reading, Shield.Verdict people, int threshold) {
        boolean differs = reading.structures() > 1 || people.severalYears();
        boolean enough = reading.total(Dashboard.PEOPLE) >= threshold;
        return reading.people()
                .filter(known -> (people.shown() || people.severalYears()) && differs && enough)
                .map(known -> DistinctPeople.of(known, reading.total(ANONYMOUS), threshold))
                .orElse(null);
    }
}
