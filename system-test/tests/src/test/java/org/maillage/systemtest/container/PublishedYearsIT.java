package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.FactCells;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.targets.entity.Target;

/** The year before and targets are frozen beside the totals, and publications of two years tell of nobody by their difference. */
@ExtendWith(ArquillianExtension.class)
class PublishedYearsIT {

    private static final MonthRange MARCH = PublishedMonths.MARCH;
    private static final MonthRange FORMER = MARCH.plusYears(-1);

    @Inject
    private Stage stage;

    @Inject
    private org.maillage.publications.boundary.Publications publications;

    private Stage.Structure structure;
    private PublishedMonths months;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        months = new PublishedMonths(publications, structure);
        sums(60, 40);
    }

    /** As if structures had published so many in March of both years. */
    private void sums(int former, int now) throws Exception {
        stage.in(
                null,
                em -> em.createQuery("delete from NetworkSum s where s.networkId = :network")
                        .setParameter("network", structure.network().getId())
                        .executeUpdate());
        for (Map.Entry<MonthRange, Integer> march :
                Map.of(FORMER, former, MARCH, now).entrySet()) {
            Publications.sum(
                    stage, structure.network(), march.getKey().from(), new FactCells("total =" + march.getValue()));
        }
    }

    private static Snapshot.Part accompaniments(Snapshot snapshot) {
        return snapshot.part(Dashboard.ACCOMPANIMENTS).orElseThrow();
    }

    @Test
    void theyStandBesideTheTotals() throws Exception {
        Target target = new Target();
        target.setBy(structure.network());
        target.setFirstMonth(MARCH.from());
        target.setLastMonth(MARCH.to());
        target.setAmount(80);
        stage.save(target);

        Publication publication = months.publish(MARCH);

        Snapshot.Part part = accompaniments(months.read(publication));
        assertThat(part.before()).isEqualTo(60);
        assertThat(part.target()).isEqualTo(80);
        assertThat(part.reached()).isEqualTo(0.5);
        assertThat(part.change())
                .hasValueSatisfying(change -> assertThat(change.difference()).isEqualTo(-20));
        assertThat(publication.getContent()).contains("\"form\":3,");
        assertThatThrownBy(() -> months.correct(publication)).hasMessage("publications.same");
        // Nothing was published in the year before that one.
        assertThat(months.publish(FORMER).getContent()).contains("\"form\":1,").doesNotContain("\"before\"");
    }

    /** Two more were recorded late: they could be subtracted from what was published of that month. */
    @Test
    void aYearBeforeThatMovedByFewIsNotTold() throws Exception {
        months.publish(FORMER);
        sums(62, 40);
        assertThat(accompaniments(months.read(months.publish(MARCH))).before()).isNull();
    }

    @Test
    void aYearBeforeThatMovedByEnoughIs() throws Exception {
        months.publish(FORMER);
        sums(70, 40);
        assertThat(accompaniments(months.read(months.publish(MARCH))).before()).isEqualTo(70);
    }

    /** Nor are they told the other way round, by a publication of that month after one that stands beside it. */
    @Test
    void whatWasToldAsTheYearBeforeIsNotToldAnewWithFewMore() throws Exception {
        months.publish(MARCH);
        sums(62, 40);
        assertThatThrownBy(() -> months.publish(FORMER)).hasMessage("publications.nothing");
        sums(60, 40);
        assertThat(accompaniments(months.read(months.publish(FORMER))).total()).isEqualTo(60);
    }

    /** A correction of the same months tells no other year before either, unless it moved by enough. */
    @Test
    void aCorrectionHidesAYearBeforeThatMovedByFew() throws Exception {
        Publication first = months.publish(MARCH);
        sums(62, 50);
        Snapshot.Part part = accompaniments(months.read(months.correct(first)));
        assertThat(part.total()).isEqualTo(50);
        assertThat(part.before()).isNull();
    }
}
