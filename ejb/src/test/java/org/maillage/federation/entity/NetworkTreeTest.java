package org.maillage.federation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTreeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private final Network epci = new Network();
    private final Network basin = new Network();
    private final Network departement = new Network();
    private final Network region = new Network();

    @Test
    void findsEveryNetworkAboveAndBelowOnce() {
        NetworkTree tree =
                tree(link(epci, departement), link(basin, departement), link(epci, region), link(departement, region));

        assertThat(tree.andAbove(List.of(epci))).containsExactlyInAnyOrder(epci, departement, region);
        assertThat(tree.andBelow(region)).containsExactlyInAnyOrder(region, departement, epci, basin);
        assertThat(tree.andBelow(epci)).containsExactly(epci);
    }

    @Test
    void goesTheWayThatHoldsOnTheDay() {
        NetworkLink between = link(epci, departement);
        NetworkTree tree = tree(between, link(departement, region), link(epci, region));
        assertThat(tree.way(epci, region, DAY))
                .as("through what is between")
                .contains(List.of(epci, departement, region));

        between.end(DAY.minusDays(1));
        assertThat(tree.way(epci, region, DAY)).contains(List.of(epci, region));
        assertThat(tree.way(epci, region, DAY.minusDays(1))).contains(List.of(epci, departement, region));
        assertThat(tree.way(epci, region, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(tree.way(region, epci, DAY)).isEmpty();
        assertThat(tree.way(epci, epci, DAY)).contains(List.of(epci));
    }

    /** As a structure reads where its figures get: what it joined first, then each network above once, by the shortest way. */
    @Test
    void leadsFromSeveralNetworksToEachAboveThemOnce() {
        NetworkLink ended = link(epci, basin);
        ended.end(DAY.minusDays(1));
        NetworkTree tree = tree(link(epci, departement), link(departement, region), link(basin, region), ended);

        assertThat(tree.ways(List.of(epci, basin), DAY))
                .containsExactlyInAnyOrder(
                        List.of(epci), List.of(basin), List.of(epci, departement), List.of(basin, region))
                .startsWith(List.of(epci), List.of(basin));
        assertThat(tree.ways(List.of(epci), DAY))
                .containsExactly(List.of(epci), List.of(epci, departement), List.of(epci, departement, region));
    }

    @Test
    void letsNoNetworkBelongToItself() {
        NetworkTree tree = tree(link(epci, departement), link(departement, region));

        assertThat(tree.wouldTurnBack(link(region, epci))).isTrue();
        assertThat(tree.wouldTurnBack(link(epci, epci))).isTrue();
        assertThat(tree.wouldTurnBack(link(epci, region))).isFalse();
        assertThat(tree.wouldTurnBack(link(basin, epci))).isFalse();
    }

    @Test
    void tellsWhetherTwoLinksHoldOnOneDay() {
        NetworkLink first = link(epci, departement);
        NetworkLink again = new NetworkLink(epci, departement, DAY);
        assertThat(first.overlaps(again)).isTrue();

        first.end(DAY.minusDays(1));
        assertThat(first.overlaps(again)).isFalse();
        assertThat(again.overlaps(first)).isFalse();
        first.end(DAY);
        assertThat(first.overlaps(again)).isTrue();
    }

    /** By one way until a day, by another one from the next: never a day without. */
    @Test
    void tellsWhetherANetworkBelongsOnEachDay() {
        NetworkLink first = link(epci, region);
        first.end(DAY.minusDays(1));
        NetworkLink second = new NetworkLink(epci, departement, DAY);
        NetworkTree tree = tree(first, second, link(departement, region));

        assertThat(tree.isWithin(epci, region, DAY.minusDays(9), DAY.plusDays(9)))
                .isTrue();
        assertThat(tree.isWithin(epci, departement, DAY.minusDays(9), DAY.plusDays(9)))
                .isFalse();
        assertThat(tree.isWithin(region, epci, DAY, DAY)).isFalse();
        second.end(DAY.plusDays(3));
        assertThat(tree.isWithin(epci, region, DAY.minusDays(9), DAY.plusDays(3)))
                .isTrue();
        assertThat(tree.isWithin(epci, region, DAY.minusDays(9), DAY.plusDays(4)))
                .isFalse();
        assertThat(tree.isWithin(epci, region, LocalDate.of(2019, 12, 31), DAY)).isFalse();
    }

    @Test
    void putsBandsIntoThoseOfTheLargerNetworkAndNeverGuesses() {
        AgeScale nests = new AgeScale(List.of(AgeBands.parse("26,46"), AgeBands.parse("46")));
        assertThat(nests.value(new AgeBand(20, 24))).isEqualTo("0-45");
        assertThat(nests.value(AgeBand.of(70))).isEqualTo("46-");
        assertThat(nests.value(new AgeBand(20, 30))).as("told too roughly").isEqualTo(AgeScale.UNKNOWN);
        assertThat(nests.value(null)).isEqualTo(AgeScale.UNKNOWN);

        AgeScale spreads = new AgeScale(List.of(AgeBands.parse("26,46"), AgeBands.parse("25,60")));
        assertThat(spreads.value(AgeBand.of(30))).isEqualTo("25-59");
        assertThat(spreads.value(AgeBand.of(20))).isEqualTo(AgeScale.NOT_COMPARABLE);
        assertThat(spreads.value(AgeBand.of(70))).isEqualTo(AgeScale.NOT_COMPARABLE);
    }

    private static NetworkTree tree(NetworkLink... links) {
        return new NetworkTree(List.of(links));
    }

    private static NetworkLink link(Network child, Network parent) {
        return new NetworkLink(child, parent, LocalDate.of(2020, 1, 1));
    }
}
