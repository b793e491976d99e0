package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.federation.control.Definitions;
import org.maillage.federation.control.KeptDashboards;
import org.maillage.federation.control.Nest;
import org.maillage.federation.control.Nests;
import org.maillage.federation.control.Readings;
import org.maillage.federation.control.Shield;
import org.maillage.federation.control.Shields;
import org.maillage.federation.control.ValueNames;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;

/**
 * What a network reads: sums of published facts, definitions beside them. {@link Shield} decides what of it may be shown, so that
 * nothing small can be computed from all that is read here, by whichever networks in one another.
 */
@Stateless
@Permission("federation:read")
@CrossTenant(because = "Figures of several structures meet here, and only here, as published facts")
public class Figures {

    @Inject
    private Readings readings;

    @Inject
    private Shields shields;

    @Inject
    private Definitions definitions;

    @Inject
    private KeptDashboards kept;

    @Inject
    private Nests nests;

    @Inject
    private ValueNames names;

    @Inject
    private Communes communes;

    /** The calendar years from the first to the last of which the network of the person in action has figures. */
    public Optional<MonthRange> published() {
        return readings.years(Acting.require().requireNetwork(), Dashboard.ACCOMPANIMENTS);
    }

    /** Whether the network that is asked for may be read in the whole period. */
    public boolean isReadable(FigureQuery query) {
        UUID asked = query.networkId();
        Nest nest = nests.of(Acting.require().requireNetwork());
        return asked == null
                || nests.find(asked)
                        .filter(network -> nest.holds(network, query.months()))
                        .isPresent();
    }

    /**
     * The figures of the network of the person in action, or of one that belongs to it in all of the period, and the key figures of the same
     * period one year before.
     *
     * @throws NotFoundException when it is any other network
     */
    @Audited(of = Network.class)
    public Dashboard read(FigureQuery query) {
        Nest nest = nests.of(Acting.require().requireNetwork());
        Network network = nests.require(nest, query.networkId(), query.months());
        List<Indicator> dictionary = definitions.of(nest.own().getId());
        DefinedFigures defined = new DefinedFigures(network, dictionary);
        Map<Network, MonthRange> parts = query.communeCode() == null ? nest.parts(network, query.months()) : Map.of();
        Shields.Standing standing = shields.standing(network, query.yearBefore().from(), query.to());
        // What is kept is the same for whoever reads the network; what they may not see of it is taken away each time.
        return kept.get(
                        query,
                        standing,
                        defined.state() + Nest.state(parts),
                        () -> made(
                                query,
                                standing,
                                defined,
                                new Parts(parts, standing.apart(nest.apart(parts.keySet(), query.months())))))
                .with(network, dictionary, names.tags(network), nest.way(network, query.months()))
                .within(months -> nest.holds(network, months));
    }

    /** The networks directly in one, with the months in which each may be read, and those that share nothing. */
    private record Parts(Map<Network, MonthRange> months, Set<Network> apart) {}

    private Dashboard made(FigureQuery query, Shields.Standing standing, DefinedFigures defined, Parts parts) {
        ShownPeriod period = period(standing, query);
        ShownPeriod former = period(standing, query.yearBefore());
        ShownDetail accompaniments = new ShownDetail(period.accompaniments());
        ShownDetail people = new ShownDetail(period.people());
        List<Breakdown> breakdowns =
                new ArrayList<>(Stream.of(accompaniments, people, new ShownDetail(period.referrals()))
                        .flatMap(detail -> detail.breakdowns().stream())
                        .toList());
        breakdowns.addAll(SumsOfCommunes.of(breakdowns, communes.finder()));
        return new Dashboard(
                standing.network(),
                period.keyFigures().and(defined.of(query, breakdowns)),
                former.keyFigures().and(defined.of(former)),
                breakdowns,
                period.threshold(),
                withheld(period, accompaniments, people),
                period.distinct(),
                List.of(),
                Map.of(),
                List.of(),
                parts(standing, parts, period));
    }

    private List<NetworkPart> parts(Shields.Standing standing, Parts parts, ShownPeriod whole) {
        MonthRange months = whole.accompaniments().query().months();
        List<NetworkPart> told = new ArrayList<>();
        parts.months().forEach((part, readable) -> {
            boolean apart = parts.apart().contains(part);
            told.add(
                    readable.equals(months)
                            ? whole.part(part, apart, readings.readPart(standing, part, months))
                            : new NetworkPart(part, readable, apart, List.of()));
        });
        return told;
    }

    private ShownPeriod period(Shields.Standing standing, FigureQuery query) {
        return ShownPeriod.of(
                standing.network(),
                query,
                readings.read(standing, query),
                indicator -> shields.over(standing, indicator, query.from(), query.to()));
    }

    /** One thing at a time: whoever asks for what is offered instead will not be told the next. */
    private static @Nullable Withheld withheld(ShownPeriod period, ShownDetail accompaniments, ShownDetail people) {
        if (!period.accompaniments().isShown()) {
            return new Withheld(
                    Withheld.Reason.EVERYTHING, period.accompaniments().instead());
        }
        if (!period.people().isShown()) {
            return new Withheld(
                    period.people().isOfSeveralYears() ? Withheld.Reason.PEOPLE_OF_YEARS : Withheld.Reason.PEOPLE,
                    period.people().instead());
        }
        if (accompaniments.leavesOut()) {
            return new Withheld(Withheld.Reason.ACCOMPANIMENTS_IN_DETAIL, accompaniments.instead());
        }
        return people.leavesOut() ? new Withheld(Withheld.Reason.PEOPLE_IN_DETAIL, people.instead()) : null;
    }
}
