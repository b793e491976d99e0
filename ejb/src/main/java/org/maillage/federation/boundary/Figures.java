package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.control.Definitions;
import org.maillage.federation.control.KeptDashboards;
import org.maillage.federation.control.Readings;
import org.maillage.federation.control.Shield;
import org.maillage.federation.control.Shields;
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

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Readings readings;

    @Inject
    private Shields shields;

    @Inject
    private Definitions definitions;

    @Inject
    private KeptDashboards kept;

    /** The calendar years from the first to the last of which the network of the person in action has figures. */
    public Optional<MonthRange> published() {
        return readings.years(own().getId(), Dashboard.ACCOMPANIMENTS);
    }

    /** The figures of the network of the person in action, and the key figures of the same period one year before. */
    @Audited(of = Network.class)
    public Dashboard read(FigureQuery query) {
        Network network = own();
        List<Indicator> dictionary = definitions.of(network.getId());
        DefinedFigures defined = new DefinedFigures(network, dictionary);
        Shields.Standing standing = shields.standing(network, query.yearBefore().from(), query.to());
        return kept.get(query, standing, defined.state(), () -> made(query, standing, defined))
                .with(network, dictionary);
    }

    private Dashboard made(FigureQuery query, Shields.Standing standing, DefinedFigures defined) {
        ShownPeriod period = period(standing, query);
        ShownPeriod former = period(standing, query.yearBefore());
        ShownDetail accompaniments = new ShownDetail(period.accompaniments());
        ShownDetail people = new ShownDetail(period.people());
        List<Breakdown> breakdowns = Stream.concat(accompaniments.breakdowns().stream(), people.breakdowns().stream())
                .toList();
        return new Dashboard(
                standing.network(),
                period.keyFigures().and(defined.of(query, breakdowns)),
                former.keyFigures().and(defined.of(former)),
                breakdowns,
                period.threshold(),
                withheld(period, accompaniments, people),
                period.distinct(),
                List.of());
    }

    private ShownPeriod period(Shields.Standing standing, FigureQuery query) {
        return ShownPeriod.of(standing, query, readings.read(standing.network().getId(), query), shields);
    }

    private Network own() {
        Network network = entities.find(Network.class, Acting.require().requireNetwork());
        if (network == null) {
            throw new NotFoundException();
        }
        return network;
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
