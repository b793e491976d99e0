package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.maillage.federation.control.Definitions;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Permission;

/**
 * What the networks see of one structure: the facts that it published, read by itself, as they are. Small counts are not hidden, since they are
 * its own; a network reads them added up with those of the others only.
 */
@Stateless
@Permission("federation:review")
public class OwnPublications {

    private static final int HUNDRED = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Definitions definitions;

    /** The networks to which something was published, directly or through smaller ones, by name. */
    public List<Network> networks() {
        List<UUID> published = entities.createQuery("select distinct f.networkId from Fact f", UUID.class)
                .getResultList();
        return entities.createQuery("select n from Network n order by n.name", Network.class)
                .getResultStream()
                .filter(network -> published.contains(network.getId()))
                .toList();
    }

    /** The totals of every month that was published to a network, the newest first. */
    public List<PublishedMonth> months(@NotNull Network network) {
        Map<Integer, List<Figure>> months = new TreeMap<>(Comparator.reverseOrder());
        everywhere(network)
                .forEach(fact -> fact.getCells().forEach((dimension, value, former, amount) -> {
                    if (dimension.equals(FactCells.TOTAL)) {
                        FactKey key = fact.getKey();
                        months.computeIfAbsent(key.getMonth(), month -> new ArrayList<>())
                                .add(new Figure(key.getIndicator(), amount, null));
                    }
                }));
        List<PublishedMonth> all = new ArrayList<>();
        months.forEach((month, totals) -> all.add(new PublishedMonth(month(month), totals)));
        return all;
    }

    /** What was published to a network about a month, along every dimension. */
    public List<Breakdown> breakdowns(@NotNull Network network, @NotNull YearMonth month) {
        List<Breakdown> all = new ArrayList<>();
        everywhere(network).stream()
                .filter(fact -> month(fact.getKey().getMonth()).equals(month))
                .forEach(fact -> all.addAll(breakdowns(fact)));
        return all;
    }

    /** Whoever was seen in a former month counts within this one as well. */
    private static List<Breakdown> breakdowns(Fact fact) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        fact.getCells()
                .forEach((dimension, value, former, amount) -> counts.computeIfAbsent(dimension, any -> new TreeMap<>())
                        .merge(value, amount, Math::addExact));
        counts.remove(FactCells.TOTAL);
        String indicator = fact.getKey().getIndicator();
        List<Breakdown> breakdowns = new ArrayList<>();
        counts.forEach((dimension, amounts) -> breakdowns.add(new Breakdown(
                indicator,
                dimension,
                amounts.entrySet().stream()
                        .map(count -> new Figure(count.getKey(), count.getValue(), null))
                        .toList())));
        return breakdowns;
    }

    /** The definitions of what is published. */
    public List<Indicator> dictionary() {
        return definitions.national();
    }

    private List<Fact> everywhere(Network network) {
        return entities.createQuery(
                        "select f from Fact f where f.networkId = :network and f.key.communeCode = :everywhere"
                                + " order by f.key.month, f.key.indicator, f.key.edition",
                        Fact.class)
                .setParameter("network", network.getId())
                .setParameter("everywhere", FactKey.EVERYWHERE)
                .getResultList();
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / HUNDRED, number % HUNDRED);
    }
}
