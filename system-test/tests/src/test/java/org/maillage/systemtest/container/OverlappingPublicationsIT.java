package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkSum;
import org.maillage.platform.errors.BusinessException;
import org.maillage.publications.boundary.Collision;
import org.maillage.publications.boundary.Publications;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;

/** Publications of other months and of other networks of a family, added up and subtracted, tell of nobody. */
@ExtendWith(ArquillianExtension.class)
class OverlappingPublicationsIT {

    private static final MonthRange MARCH = PublishedMonths.MARCH;
    private static final MonthRange APRIL = new MonthRange(YearMonth.of(2025, 4), YearMonth.of(2025, 4));
    private static final MonthRange SPRING = new MonthRange(MARCH.from(), APRIL.to());

    @Inject
    private Stage stage;

    @Inject
    private Publications publications;

    private Stage.Structure structure;
    private Network network;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        network = structure.network();
    }

    /** Who acts for a network, whether a structure is in it or not. */
    private PublishedMonths by(Network acting) {
        return new PublishedMonths(
                publications,
                new Stage.Structure(structure.number(), acting, structure.administrator(), structure.mediator()));
    }

    private Network below() throws Exception {
        return below(network);
    }

    private Network below(Network parent) throws Exception {
        Network child = stage.network(5);
        stage.save(new NetworkLink(child, parent, LocalDate.of(2020, 1, 1)));
        return child;
    }

    /** As if structures had published so many accompaniments and people in a month, or now did so. */
    private void count(Network of, MonthRange month, int number) throws Exception {
        count(of, month, Dashboard.ACCOMPANIMENTS, number);
        count(of, month, Dashboard.PEOPLE, number);
    }

    private void count(Network of, MonthRange month, String indicator, int number) throws Exception {
        FactKey key = new FactKey(
                month.from().getYear() * 100 + month.from().getMonthValue(), FactKey.EVERYWHERE, indicator, 1);
        stage.in(null, em -> {
            NetworkSum sum = em.createQuery("select s from NetworkSum s where s.networkId = :network", NetworkSum.class)
                    .setParameter("network", of.getId())
                    .getResultStream()
                    .filter(one -> one.getKey().equals(key))
                    .findFirst()
                    .orElseGet(() -> new NetworkSum(of.getId(), key));
            sum.take(new FactCells(FactCells.TOTAL + " =" + number), null);
            em.persist(sum);
            Sums.changed(em, of, key.getMonth());
            return true;
        });
    }

    private static Integer accompaniments(Snapshot snapshot) {
        return snapshot.part(Dashboard.ACCOMPANIMENTS).orElseThrow().total();
    }

    /** Two were recorded late: whoever subtracts both months from the spring would find them. */
    @Test
    void aPeriodLessItsMonthsTellsNoFew() throws Exception {
        count(network, MARCH, 40);
        count(network, APRIL, 60);
        PublishedMonths months = by(network);
        List<String> numbers =
                List.of(months.publish(MARCH).getNumber(), months.publish(APRIL).getNumber());
        count(network, APRIL, 62);

        assertThat(accompaniments(months.operator(() -> publications.preview(SPRING))))
                .isNull();
        assertThat(months.operator(() -> publications.collisions(SPRING)))
                .singleElement()
                .satisfies(collision -> {
                    assertThat(collision.indicator()).isEqualTo(Dashboard.ACCOMPANIMENTS);
                    assertThat(collision.sources())
                            .extracting(Collision.Source::number)
                            .containsExactlyInAnyOrderElementsOf(numbers);
                });

        count(network, APRIL, 65);
        assertThat(accompaniments(months.read(months.publish(SPRING)))).isEqualTo(105);
    }

    @Test
    void figuresOfOneMomentAreTold() throws Exception {
        count(network, MARCH, 40);
        count(network, APRIL, 60);
        PublishedMonths months = by(network);
        months.publish(MARCH);
        months.publish(SPRING);

        assertThat(accompaniments(months.read(months.publish(APRIL)))).isEqualTo(60);
        assertThat(months.operator(() -> publications.collisions(
                        new MonthRange(SPRING.from(), SPRING.to().plusMonths(1)))))
                .isEmpty();
    }

    /** Twelve more in March, eleven more in the spring: one less in April, of which nothing was published. */
    @Test
    void twoCorrectionsTellNoFewOfWhatIsLeft() throws Exception {
        count(network, MARCH, Dashboard.ACCOMPANIMENTS, 40);
        count(network, APRIL, Dashboard.ACCOMPANIMENTS, 60);
        PublishedMonths months = by(network);
        Publication march = months.publish(MARCH);
        Publication spring = months.publish(SPRING);
        count(network, MARCH, Dashboard.ACCOMPANIMENTS, 52);
        months.correct(march);
        count(network, APRIL, Dashboard.ACCOMPANIMENTS, 59);

        assertThatThrownBy(() -> months.correct(spring))
                .hasMessage("publications.collides")
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat((String) refused.arguments()[0]).contains(march.getNumber()));
    }

    /** A network says 30 of itself; a table that says 32 of it a little later would tell two. */
    @Test
    void aLineOfALargerNetworkTellsNoFew() throws Exception {
        Network south = below();
        Network north = below();
        count(network, MARCH, 80);
        count(south, MARCH, 30);
        count(north, MARCH, 20);
        by(south).publish(MARCH);
        count(network, MARCH, 82);
        count(south, MARCH, 32);

        Snapshot snapshot = by(network).read(by(network).publish(MARCH));
        assertThat(accompaniments(snapshot)).isEqualTo(82);
        assertThat(snapshot.part(Dashboard.ACCOMPANIMENTS).orElseThrow().along(Dashboard.NETWORK))
                .isEmpty();
        // Nothing was told of the other one.
        count(north, MARCH, 22);
        assertThat(accompaniments(by(north).read(by(north).publish(MARCH)))).isEqualTo(22);
    }

    @Test
    void aNetworkTellsNoFewBesideTheLineOfALargerOne() throws Exception {
        Network south = below();
        below();
        count(network, MARCH, 80);
        count(south, MARCH, 30);
        String number = by(network).publish(MARCH).getNumber();
        count(south, MARCH, 32);

        assertThatThrownBy(() -> by(south).publish(MARCH))
                .hasMessage("publications.collides")
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat((String) refused.arguments()[0])
                                .isEqualTo(number + " (" + network.getName() + ")"));
        count(south, MARCH, 35);
        assertThat(accompaniments(by(south).read(by(south).publish(MARCH)))).isEqualTo(35);
    }

    /** Where nobody is directly in a network, those in it make it up. */
    @Test
    void networksThatMakeUpAnotherOneTellNoFew() throws Exception {
        Network region = stage.network(5);
        Network south = below(region);
        Network north = below(region);
        count(region, MARCH, 50);
        count(south, MARCH, 30);
        count(north, MARCH, 20);
        by(south).publish(MARCH);
        by(north).publish(MARCH);
        count(region, MARCH, 52);
        count(north, MARCH, 22);

        assertThatThrownBy(() -> by(region).publish(MARCH)).hasMessage("publications.collides");
        count(region, MARCH, 57);
        count(north, MARCH, 27);
        assertThat(accompaniments(by(region).read(by(region).publish(MARCH)))).isEqualTo(57);
    }
}
