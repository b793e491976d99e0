package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;

class LineageTest {

    static final int YEAR = 2026;

    private final Network epci = new Network();
    private final Network basin = new Network();
    private final Network departement = new Network();
    private final Network region = new Network();
    private final Network theme = new Network();

    @Test
    void isAllThatIsTiedInTheYear() {
        NetworkLink former = link(theme, region);
        former.end(LocalDate.of(YEAR - 1, 12, 31));
        Lineage lineage =
                lineage(epci, link(epci, departement), link(departement, region), link(basin, region), former);

        assertThat(lineage.members()).containsExactlyInAnyOrder(epci, basin, departement, region);
        assertThat(lineage(theme, former).members()).containsExactly(theme);
        assertThat(lineage.isSmallest(epci)).isTrue();
        assertThat(lineage.isSmallest(departement)).isFalse();
    }

    @Test
    void isATreeWithCommunes() {
        epci.setThreshold(11);
        Lineage lineage = lineage(region, link(epci, departement), link(departement, region));
        Family family = lineage.family(Map.of(epci.getId(), Set.of("13004", "")));

        assertThat(family.areas(name(region))).containsExactly(0);
        assertThat(family.number(name(departement))).isGreaterThan(family.number(name(region)));
        assertThat(family.number(name(epci))).isGreaterThan(family.number(name(departement)));
        assertThat(family.codes(0)).containsExactlyInAnyOrder("13004", "");
        assertThat(family.areas(Family.commune(name(region), "13004")))
                .isEqualTo(family.areas(Family.commune(name(epci), "13004")))
                .hasSize(1);
        assertThat(family.areas(Family.commune(name(epci), "13108"))).isEqualTo(family.areas(name(epci)));
        assertThat(lineage.threshold()).isEqualTo(11);
        assertThat(lineage.areas(epci, Crossing.WHOLE)).containsExactly(Map.entry(name(epci), 1));
    }

    /** Two ways to the région are one: the longer one says in what it stands. */
    @Test
    void goesTheLongestWay() {
        Lineage lineage = lineage(epci, link(epci, region), link(epci, departement), link(departement, region));
        Family family = lineage.family(Map.of());

        assertThat(family.whole(family.number(name(epci)))).isEqualTo(family.number(name(departement)));
        assertThat(family.areas(name(region))).hasSize(1);
    }

    @Test
    void aNetworkThatBelongsToTwoStandsInOne() {
        Lineage lineage = lineage(epci, link(epci, region), link(epci, theme));
        Family family = lineage.family(Map.of(epci.getId(), Set.of("13004")));
        // Which of the two it is does not matter, as long as it is always the same.
        boolean inRegion = family.whole(family.number(name(epci))) == family.number(name(region));
        Network one = inRegion ? region : theme;
        Network other = inRegion ? theme : region;

        assertThat(family.areas(name(one))).hasSize(1);
        assertThat(family.areas(name(other))).hasSize(2).containsAll(family.areas(name(epci)));
        assertThat(family.areas(Family.commune(name(other), "13004"))).isEmpty();
        assertThat(lineage.areas(epci, Crossing.WHOLE))
                .containsEntry(name(epci), 1)
                .containsEntry(name(other), -1);
        assertThat(lineage.areas(other, Crossing.WHOLE))
                .containsEntry(name(other), 1)
                .containsEntry("together", 1);
    }

    /** What is done by structures in two networks stands in one of them, always the same, and beside its communes. */
    @Test
    void aCrossingStandsInOneNetwork() {
        Crossing crossing = new Crossing(YEAR, List.of(epci, basin, departement));
        Lineage lineage = lineage(
                epci, Set.of(crossing), link(epci, departement), link(basin, departement), link(theme, departement));
        Set<String> codes = Set.of("13004");
        Family family = lineage.family(Map.of(epci.getId(), codes, basin.getId(), codes, crossing.getId(), codes));
        int number = family.number(crossing.getId().toString());
        Network one = family.whole(number) == family.number(name(epci)) ? epci : basin;
        Network other = one.equals(epci) ? basin : epci;

        assertThat(family.whole(number)).isEqualTo(family.number(name(one)));
        assertThat(family.areas(name(one))).containsExactly(family.number(name(one)));
        assertThat(family.areas(name(other))).containsExactlyInAnyOrder(family.number(name(other)), number);
        assertThat(family.areas(name(departement))).containsExactly(0);
        assertThat(family.areas(Family.commune(name(one), "13004"))).hasSize(2);
        assertThat(family.areas(Family.commune(name(other), "13004"))).hasSize(2);
        assertThat(lineage.areas(one, crossing.getId()))
                .containsExactly(Map.entry(crossing.getId().toString(), 1));
        assertThat(lineage.areas(other, crossing.getId())).containsExactly(Map.entry(name(other), -1));
        assertThat(lineage.areasWithCommunes(one, crossing.getId()))
                .containsOnly(Map.entry(one.getId(), -1), Map.entry(crossing.getId(), 1));
        assertThat(lineage.shares(epci, List.of(epci, basin, theme))).isTrue();
        assertThat(lineage.shares(theme, List.of(epci, basin, theme))).isFalse();
    }

    /** Before it belongs to the larger network, what it does is in nothing else. */
    @Test
    void daysWithoutALinkStandAlone() {
        Crossing crossing = new Crossing(YEAR, List.of(epci));
        NetworkLink late = new NetworkLink(epci, departement, LocalDate.of(YEAR, 7, 1));
        Lineage lineage = lineage(epci, Set.of(crossing), late);
        Family family = lineage.family(Map.of());
        int number = family.number(crossing.getId().toString());

        assertThat(family.whole(number)).isZero();
        assertThat(family.areas(name(epci))).containsExactlyInAnyOrder(family.number(name(epci)), number);
        assertThat(family.areas(name(departement))).hasSize(1);
        assertThat(lineage.areas(epci, crossing.getId()))
                .containsOnly(
                        Map.entry(name(epci), -1), Map.entry(crossing.getId().toString(), 1), Map.entry("together", 1));
        assertThat(lineage(epci, Set.of(new Crossing(YEAR, List.of(epci, departement))), late)
                        .toString())
                .as("the place of a network is no crossing")
                .isEqualTo(lineage(epci, late).toString());
    }

    @Test
    void networksThatCutAgesFinerAreCountedInTheBandsAboveToo() {
        region.setAgeBands(new AgeBands(List.of(18)));
        departement.setAgeBands(new AgeBands(List.of(18, 60)));
        epci.setAgeBands(new AgeBands(List.of(18, 60)));
        basin.setAgeBands(new AgeBands(List.of(26, 60)));
        Lineage lineage = lineage(epci, link(epci, departement), link(basin, departement), link(departement, region));
        Family family = lineage.family(Map.of());

        List<Family> byAge = lineage.familiesByAge(family, Set.of(), Map.of());
        assertThat(byAge)
                .extracting(part -> part.name(0))
                .containsExactly(name(region), name(departement), name(basin));
        assertThat(byAge.get(0).number(name(epci))).isPositive();
        assertThat(byAge.get(0).number(name(basin)))
                .as("bands that do not nest")
                .isNegative();
        assertThat(byAge.get(1).number(name(epci))).isPositive();
        assertThat(lineage.ages(epci, name(region), 3).retold("60-")).isEqualTo("18-");
        assertThat(lineage.ages(epci, name(departement), 3).retold("60-")).isEqualTo("60-");
        assertThat(lineage.ages(epci, name(region), 3).retold(AgeScale.UNKNOWN)).isEqualTo(AgeScale.UNKNOWN);
    }

    @Test
    void tagsAreOfOneNetworkOnly() {
        Lineage lineage = lineage(epci, link(epci, departement));
        Family family = lineage.family(Map.of());

        assertThat(lineage.families(family, Network::getId, Map.of())).hasSize(2);
        assertThat(lineage.families(family, network -> "", Map.of())).containsExactly(family);
    }

    private static Lineage lineage(Network of, NetworkLink... links) {
        return lineage(of, Set.of(), links);
    }

    static Lineage lineage(Network of, Set<Crossing> crossings, NetworkLink... links) {
        return new Lineage(of, YEAR, new NetworkTree(List.of(links)), crossings);
    }

    static NetworkLink link(Network child, Network parent) {
        return new NetworkLink(child, parent, LocalDate.of(2020, 1, 1));
    }

    static String name(Network network) {
        return network.getId().toString();
    }
}
