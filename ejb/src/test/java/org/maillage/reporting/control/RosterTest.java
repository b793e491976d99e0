package org.maillage.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.reporting.boundary.Stay;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

/** A structure belongs to a larger network on the days on which every step of the way holds. */
class RosterTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Network epci = new Network();
    private final Network departement = new Network();
    private final Network region = new Network();
    private final Tenant structure = new Tenant(1, "A structure", "", StructureKind.OTHER);

    private Map<Tenant, List<Stay>> stays(List<Membership> memberships, NetworkLink... links) {
        return new Roster(region, memberships, new NetworkTree(List.of(links))).stays();
    }

    private NetworkLink link(Network child, Network parent, LocalDate since, LocalDate until) {
        NetworkLink link = new NetworkLink(child, parent, since);
        if (until != null) {
            link.end(until);
        }
        return link;
    }

    @Test
    void everyStepOfTheWayMustHold() {
        Membership member = new Membership(structure, epci, MARCH);

        assertThat(stays(
                        List.of(member),
                        link(epci, departement, JANUARY, JUNE),
                        link(departement, region, LocalDate.of(2026, 4, 1), null)))
                .containsEntry(structure, List.of(new Stay(LocalDate.of(2026, 4, 1), JUNE)));
        assertThat(stays(List.of(member), link(epci, departement, JANUARY, JUNE)))
                .containsEntry(structure, List.of());
    }

    @Test
    void severalWaysAreOneStayAsLongAsThereIsNoGap() {
        Membership direct = new Membership(structure, region, JANUARY);
        direct.end(MARCH);
        Membership through = new Membership(structure, epci, JANUARY);

        assertThat(stays(List.of(direct, through), link(epci, region, MARCH.plusDays(1), null)))
                .containsEntry(structure, List.of(new Stay(JANUARY, LocalDate.MAX)));
        assertThat(stays(List.of(direct, through), link(epci, region, JUNE, null)))
                .containsEntry(structure, List.of(new Stay(JANUARY, MARCH), new Stay(JUNE, LocalDate.MAX)));
    }
}
