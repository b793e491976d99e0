package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkSum;
import org.maillage.indicators.Indicators;

/** What a structure publishes to one network, once all that changed is counted. */
final class Publications {

    private static final int PATIENCE = 300;

    private Publications() {}

    /** How many accompaniments, in all months; nothing is marked here, so whoever changed something must have done it. */
    static int accompaniments(Stage stage, Stage.Structure structure, Network network) throws Exception {
        counted(structure);
        AtomicInteger sum = new AtomicInteger();
        stage
                .in(
                        structure.number(),
                        em -> em.createQuery("select f from Fact f where f.networkId = :network", Fact.class)
                                .setParameter("network", network.getId())
                                .getResultList())
                .stream()
                .filter(fact -> fact.getKey().isWhole()
                        && fact.getKey().getIndicator().equals(Indicators.ACCOMPANIMENTS)
                        && fact.getKey().getCommuneCode().equals(FactKey.EVERYWHERE))
                .forEach(fact -> fact.getCells().forEach((dimension, value, former, amount) -> {
                    if (dimension.equals(FactCells.TOTAL)) {
                        sum.addAndGet(amount);
                    }
                }));
        return sum.get();
    }

    /** As if structures had published the same of accompaniments and of people in a month. */
    static void sum(Stage stage, Network network, YearMonth month, FactCells cells) throws Exception {
        for (String indicator : List.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE)) {
            sum(stage, network, month, indicator, cells);
        }
    }

    /** As if structures had published this of one indicator in a month. */
    static void sum(Stage stage, Network network, YearMonth month, String indicator, FactCells cells) throws Exception {
        stage.in(null, em -> {
            FactKey key = new FactKey(month.getYear() * 100 + month.getMonthValue(), FactKey.EVERYWHERE, indicator, 1);
            NetworkSum sum = new NetworkSum(network.getId(), key);
            sum.take(cells, null);
            em.persist(sum);
            Sums.changed(em, network, key.getMonth());
            return true;
        });
    }

    /** Waits until networks read all that a structure recorded. */
    static void awaitSums(Stage.Structure structure) throws Exception {
        counted(structure);
        for (int i = 0; i < PATIENCE && Stage.count("maillage_base.federation_stale_sums") > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(Stage.count("maillage_base.federation_stale_sums")).isZero();
    }

    private static void counted(Stage.Structure structure) throws Exception {
        String marks = "maillage_base.indicators_stale_months where tenant_number = " + structure.number();
        for (int i = 0; i < PATIENCE && Stage.count(marks) > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(Stage.count(marks)).isZero();
    }
}
