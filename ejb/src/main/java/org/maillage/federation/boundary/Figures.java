package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.federation.control.Reading;
import org.maillage.federation.control.Readings;
import org.maillage.federation.control.Secrecy;
import org.maillage.federation.control.Series;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** What a network reads: sums of published facts, small counts hidden, definitions beside them. */
@Stateless
@Permission("federation:read")
@CrossTenant(because = "Figures of several structures meet here, and only here, as published facts")
public class Figures {

    private static final String PEOPLE = "people";
    private static final String ANONYMOUS = "people_anonymous";
    private static final String ACTIVITIES = "activities";
    private static final String MINUTES = "minutes";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Readings readings;

    /** The figures of the network of the person in action. */
    public Dashboard read(FigureQuery query) {
        UUID networkId = Acting.require().requireNetwork();
        Network network = entities.find(Network.class, networkId);
        if (network == null) {
            throw new NotFoundException();
        }
        Secrecy secrecy = new Secrecy(network.getThreshold());
        List<Figure> totals = new ArrayList<>();
        List<Breakdown> breakdowns = new ArrayList<>();
        Reading reading = readings.read(networkId, query);
        for (Series series : reading.series()) {
            // Minutes count nobody: they are as secret as the activities that took them.
            Series counted =
                    series.indicator().equals(MINUTES) ? reading.series(ACTIVITIES, series.dimension()) : series;
            boolean few = secrecy.isSmall(counted.whole());
            if (series.dimension().equals(FactCells.TOTAL)) {
                totals.add(
                        few
                                ? new Figure(series.indicator(), null, null)
                                : secrecy.total(series.indicator(), series.whole()));
            } else if (!few) {
                // The few behind a hidden total have no parts either: zeros beside a hidden part would tell who they
                // are.
                breakdowns.add(secrecy.breakdown(series, counted));
            }
        }
        DistinctPeople distinct = reading.people()
                .filter(known -> reading.structures() > 1 && !secrecy.isSmall(reading.total(PEOPLE)))
                .map(known -> DistinctPeople.of(known, reading.total(ANONYMOUS), network.getThreshold()))
                .orElse(null);
        return new Dashboard(network, totals, breakdowns, reading.structures(), distinct, dictionary());
    }

    private List<Indicator> dictionary() {
        return entities.createQuery("select i from Indicator i order by i.code, i.edition", Indicator.class)
                .getResultList();
    }
}
