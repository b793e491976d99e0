package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.Withheld;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkSum;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;

/** Networks read nothing from which a small count could be computed: by other periods, other networks, communes or years. */
@ExtendWith(ArquillianExtension.class)
class ShieldedFiguresIT {

    private static final int YEAR = 2025;
    private static final YearMonth JANUARY = YearMonth.of(YEAR, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(YEAR, 2);
    private static final YearMonth MARCH = YearMonth.of(YEAR, 3);
    private static final YearMonth DECEMBER = YearMonth.of(YEAR, 12);

    @Inject
    private Stage stage;

    @Inject
    private Figures figures;

    private Network region;

    @BeforeEach
    void set() throws Exception {
        region = stage.network(5);
    }

    @Test
    void aMonthThatOthersWouldTellIsHidden() throws Exception {
        sums(region, Map.of(JANUARY, 50, FEBRUARY, 2, MARCH, 30));

        assertThat(help(region, FEBRUARY, FEBRUARY).hidden()).isTrue();
        assertThat(help(region, JANUARY, JANUARY).hidden()
                        || help(region, JANUARY, FEBRUARY).hidden())
                .as("February is the difference")
                .isTrue();
        assertThat(help(region, JANUARY, MARCH).amount()).isEqualTo(82);
        assertThat(help(region, JANUARY, DECEMBER).amount()).isEqualTo(82);
        Dashboard february = read(region, FEBRUARY, FEBRUARY);
        assertThat(february.breakdowns()).isEmpty();
        assertThat(february.withheld()).isNotNull().satisfies(withheld -> {
            assertThat(withheld.reason()).isEqualTo(Withheld.Reason.EVERYTHING);
            assertThat(withheld.instead()).startsWith(new MonthRange(JANUARY, MARCH));
        });
    }

    @Test
    void aSmallNetworkIsHiddenWithTheNextSmallest() throws Exception {
        Network small = below(region);
        Network next = below(region);
        Network large = below(region);
        sums(small, Map.of(MARCH, 3));
        sums(next, Map.of(MARCH, 20));
        sums(large, Map.of(MARCH, 40));
        sums(region, Map.of(MARCH, 63));

        assertThat(help(region, MARCH, MARCH).amount()).isEqualTo(63);
        assertThat(help(large, MARCH, MARCH).amount()).isEqualTo(40);
        assertThat(help(small, MARCH, MARCH).hidden()).isTrue();
        assertThat(help(next, MARCH, MARCH).hidden())
                .as("The region less the large one and the next is the small one")
                .isTrue();
    }

    /** Before the link, nobody can subtract. */
    @Test
    void aNetworkIsOnItsOwnInAYearWithoutLink() throws Exception {
        Network small = stage.network(5);
        stage.save(new NetworkLink(small, region, LocalDate.of(YEAR + 1, 1, 1)));
        sums(small, Map.of(MARCH, 20));
        sums(region, Map.of(MARCH, 22));

        assertThat(help(small, MARCH, MARCH).amount()).isEqualTo(20);
    }

    @Test
    void theHighestThresholdOfAFamilyHoldsForAllOfIt() throws Exception {
        Network careful = stage.network(11);
        stage.save(new NetworkLink(careful, region, LocalDate.of(2020, 1, 1)));
        sums(region, Map.of(MARCH, 8));

        assertThat(help(region, MARCH, MARCH).hidden()).isTrue();
        assertThat(read(region, MARCH, MARCH).threshold()).isEqualTo(11);
    }

    /** What was kept of a year is made anew when a sum changes. */
    @Test
    void whatIsShownFollowsTheSums() throws Exception {
        sums(region, Map.of(JANUARY, 50, FEBRUARY, 2));
        assertThat(help(region, JANUARY, JANUARY).hidden()).isTrue();

        stage.in(null, em -> {
            em.createQuery("select s from NetworkSum s where s.networkId = :network", NetworkSum.class)
                    .setParameter("network", region.getId())
                    .getResultStream()
                    .filter(sum -> sum.getKey().getMonth() == 202502)
                    .forEach(sum -> sum.take(cells(20), null));
            Sums.changed(em, region, 202502);
            return true;
        });

        assertThat(help(region, JANUARY, JANUARY).amount()).isEqualTo(50);
        assertThat(help(region, FEBRUARY, FEBRUARY).amount()).isEqualTo(20);
    }

    @Test
    void peopleAreToldWithinOneYear() throws Exception {
        sums(region, Map.of(MARCH, 40, MARCH.plusYears(1), 40));

        Dashboard both = read(region, MARCH, MARCH.plusYears(1));
        assertThat(both.total(Dashboard.ACCOMPANIMENTS).amount()).isEqualTo(80);
        assertThat(both.total(Dashboard.PEOPLE).hidden()).isTrue();
        assertThat(both.withheld())
                .isEqualTo(new Withheld(
                        Withheld.Reason.PEOPLE_OF_YEARS,
                        List.of(
                                new MonthRange(JANUARY, DECEMBER),
                                new MonthRange(JANUARY.plusYears(1), DECEMBER.plusYears(1)))));
        assertThat(read(region, JANUARY, DECEMBER).total(Dashboard.PEOPLE).amount())
                .isEqualTo(40);
    }

    /** Of one month, every day of it; small ones are hidden with others, and what nobody did is nothing. */
    @Test
    void daysAreToldOfOneMonth() throws Exception {
        published(region, MARCH, "day 3=20,4=2,5=9,6=30\ntotal =61");
        published(region, FEBRUARY, "day 3=40\ntotal =40");

        Breakdown days = days(region, MARCH, MARCH);
        assertThat(days.figures()).hasSize(31);
        assertThat(days.figures())
                .extracting(Figure::value)
                .startsWith("1", "2", "3")
                .endsWith("30", "31");
        assertThat(days.figures().subList(1, 7))
                .extracting(Figure::amount)
                .as("the fourth is hidden with the next smallest")
                .containsExactly(0, 20, null, null, 30, 0);
        assertThat(days(region, FEBRUARY, FEBRUARY).figures()).hasSize(28);
        assertThat(days(region, FEBRUARY, MARCH).figures()).isEmpty();
        assertThat(days(region, JANUARY, DECEMBER).figures()).isEmpty();
    }

    /** The region less the large network is the small one, day by day. */
    @Test
    void daysOfANetworkDoNotTellThoseOfAnother() throws Exception {
        Network small = below(region);
        Network large = below(region);
        published(region, MARCH, "day 3=40,4=40\ntotal =80");
        published(large, MARCH, "day 3=37,4=20\ntotal =57");
        published(small, MARCH, "day 3=3,4=20\ntotal =23");

        assertThat(days(region, MARCH, MARCH).figures().subList(2, 4))
                .extracting(Figure::amount)
                .containsExactly(40, 40);
        assertThat(days(large, MARCH, MARCH).figures())
                .allMatch(day -> day.value().equals("3") ? day.hidden() : true);
        assertThat(days(small, MARCH, MARCH).figures())
                .allMatch(day -> day.value().equals("3") ? day.hidden() : true);
    }

    private void published(Network network, YearMonth month, String cells) throws Exception {
        Publications.sum(stage, network, month, new FactCells(cells));
    }

    private Breakdown days(Network network, YearMonth from, YearMonth to) throws Exception {
        return read(network, from, to).breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.DAY);
    }

    private Network below(Network parent) throws Exception {
        Network child = stage.network(5);
        stage.save(new NetworkLink(child, parent, LocalDate.of(2020, 1, 1)));
        return child;
    }

    /** As if structures had published so many accompaniments, each of somebody else. */
    private void sums(Network network, Map<YearMonth, Integer> months) throws Exception {
        for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
            Publications.sum(stage, network, month.getKey(), cells(month.getValue()));
        }
    }

    private static FactCells cells(int number) {
        return new FactCells(FactCells.TOTAL + " =" + number);
    }

    private Figure help(Network network, YearMonth from, YearMonth to) throws Exception {
        return read(network, from, to).total(Dashboard.ACCOMPANIMENTS);
    }

    private Dashboard read(Network network, YearMonth from, YearMonth to) throws Exception {
        Stage.Structure reader = stage.structure(network);
        return Acting.as(Stage.actor(Role.NETWORK_READER, reader), () -> figures.read(new FigureQuery(from, to, null)));
    }
}
