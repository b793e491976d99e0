package org.maillage.tenants.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

/** Joining and leaving change figures on the days of membership only; whoever belongs in two ways counts once. */
class BelongingTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 2, 10);

    private final Tenant tenant = new Tenant(1, "Structure", "00000000000000", StructureKind.OTHER);
    private final Network epci = network("26,46");
    private final Network basin = network("12,60");
    private final Network region = network("60");

    @Test
    void countsInEveryNetworkAboveFromTheDayBothLinksHold() {
        NetworkLink link = new NetworkLink(epci, region, JOINED.plusDays(20));
        Belonging belonging = belonging(List.of(member(epci)), link);

        assertThat(belonging.networks()).containsExactly(epci, region);
        assertThat(belonging.on(JOINED.minusDays(1))).isEmpty();
        assertThat(belonging.on(JOINED)).containsExactly(epci);
        assertThat(belonging.on(JOINED.plusDays(20))).containsExactly(epci, region);
    }

    @Test
    void stopsCountingWhereItLeftAndGoesOnElsewhere() {
        Membership left = member(epci);
        left.end(JOINED.plusDays(5));
        Belonging belonging = belonging(List.of(left, member(basin)));

        assertThat(belonging.on(JOINED.plusDays(5))).containsExactlyInAnyOrder(epci, basin);
        assertThat(belonging.on(JOINED.plusDays(6))).containsExactly(basin);
    }

    @Test
    void countsOnceWhereTwoWaysLeadAndAlwaysByTheSameOne() {
        NetworkLink one = new NetworkLink(epci, region, JOINED);
        NetworkLink other = new NetworkLink(basin, region, JOINED);
        List<Membership> members = List.of(member(epci), member(basin));
        Belonging belonging = belonging(members, one, other);

        assertThat(belonging.networks()).containsOnlyOnce(region);
        AgeScale way = belonging.ages(region, JOINED).orElseThrow();
        assertThat(way.steps()).hasSize(2).last().isEqualTo(region.getAgeBands());
        assertThat(belonging(List.of(members.get(1), members.get(0)), other, one)
                        .ages(region, JOINED))
                .contains(way);
    }

    /** Whatever is counted for one of them holds for the others. */
    @Test
    void tellsWhichNetworksCountAlike() {
        Network same = network("26,46");
        Network later = network("26,46");
        Belonging belonging = belonging(
                List.of(member(epci)),
                new NetworkLink(epci, same, JOINED),
                new NetworkLink(epci, later, JOINED.plusDays(1)),
                new NetworkLink(same, region, JOINED));

        assertThat(belonging.alike()).containsExactlyInAnyOrder(List.of(epci, same), List.of(later), List.of(region));
    }

    @Test
    void tellsApartThatOneOfThemIsLeft() {
        Network same = network("26,46");
        NetworkLink ended = new NetworkLink(epci, same, JOINED);
        ended.end(JOINED.plusDays(3));

        assertThat(belonging(List.of(member(epci)), ended).alike())
                .containsExactlyInAnyOrder(List.of(epci), List.of(same));
    }

    @Test
    void crossesNetworksInWhichItWorksAtOnce() {
        Membership left = member(basin);
        left.end(JOINED.plusDays(5));
        Belonging belonging = belonging(
                List.of(member(epci), left),
                new NetworkLink(epci, region, JOINED.minusYears(1)),
                new NetworkLink(basin, region, JOINED.minusYears(1)));

        Crossing crossing = belonging.crossing(epci, JOINED).orElseThrow();
        assertThat(crossing).isEqualTo(new Crossing(2026, List.of(basin, epci, region)));
        assertThat(belonging.crossing(region, JOINED.plusDays(5))).contains(crossing);
        assertThat(belonging.crossing(epci, JOINED.plusDays(6))).isEmpty();
        assertThat(belonging.crossing(basin, JOINED.minusDays(1))).isEmpty();
        assertThat(belonging.crossings()).contains(crossing);
    }

    /** Networks that nothing ties share nothing that anybody could subtract. */
    @Test
    void crossesNoNetworksOfDifferentFamilies() {
        assertThat(belonging(List.of(member(epci), member(basin))).crossing(epci, JOINED))
                .isEmpty();
    }

    @Test
    void daysWithoutTheLinkOfThatYearAreACrossing() {
        Belonging belonging = belonging(List.of(member(epci)), new NetworkLink(epci, region, JOINED.plusYears(1)));

        assertThat(belonging.crossing(epci, JOINED))
                .as("of a year without the link")
                .isEmpty();
        assertThat(belonging.crossing(epci, JOINED.plusYears(1).minusDays(1)))
                .contains(new Crossing(2027, List.of(epci)));
        assertThat(belonging.crossing(epci, JOINED.plusYears(1))).isEmpty();
    }

    private Membership member(Network network) {
        return new Membership(tenant, network, JOINED);
    }

    private static Belonging belonging(List<Membership> memberships, NetworkLink... links) {
        return new Belonging(memberships, new NetworkTree(List.of(links)));
    }

    private static Network network(String bounds) {
        Network network = new Network();
        network.setAgeBands(AgeBands.parse(bounds));
        return network;
    }
}
