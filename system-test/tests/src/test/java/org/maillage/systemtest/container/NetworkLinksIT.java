package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.NetworkLinks;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;

/** Networks within networks: what is refused, and what counts above on which days. */
@ExtendWith(ArquillianExtension.class)
class NetworkLinksIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 20);

    @Inject
    private Stage stage;

    @Inject
    private PersonalData data;

    @Inject
    private NetworkLinks links;

    private Stage.Structure structure;
    private Network departement;
    private Network region;

    @BeforeEach
    void set() throws Exception {
        departement = stage.network(5);
        region = stage.network(5);
        structure = stage.structure(stage.network(5));
    }

    private int published(Network network) throws Exception {
        return Publications.accompaniments(stage, structure, network);
    }

    private NetworkLink add(Network child, Network parent, LocalDate since) throws Exception {
        NetworkLink link = new NetworkLink(child, parent, since);
        add(link);
        return link;
    }

    private void add(NetworkLink link) throws Exception {
        Acting.as(Stage.actor(Role.PLATFORM_OPERATOR, structure), () -> {
            links.add(link);
            return true;
        });
    }

    private void end(NetworkLink link, LocalDate lastDay) throws Exception {
        Acting.as(Stage.actor(Role.PLATFORM_OPERATOR, structure), () -> {
            links.end(link.getId(), lastDay);
            return true;
        });
    }

    private List<NetworkLink> of(Network network) throws Exception {
        return Acting.as(Stage.actor(Role.PLATFORM_OPERATOR, structure), () -> links.of(network.getId()));
    }

    @Test
    void whatCountsAboveFollowsTheDaysOfEveryLink() throws Exception {
        for (LocalDate day : List.of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1))) {
            data.helped(structure, data.met(structure, "Ada", "Martin " + day), day);
        }
        assertThat(published(structure.network())).isEqualTo(4);
        assertThat(published(region)).isZero();

        NetworkLink lower = add(structure.network(), departement, FIRST);
        assertThat(published(departement)).isEqualTo(3);
        assertThat(published(region)).isZero();

        add(departement, region, FIRST.minusYears(1));
        assertThat(published(region)).isEqualTo(3);

        // Two ways to the région: once there, and on the days of either.
        NetworkLink direct = add(structure.network(), region, LAST);
        assertThat(published(region)).isEqualTo(3);

        end(lower, LAST.minusDays(1));
        assertThat(published(departement)).isEqualTo(1);
        assertThat(published(region)).isEqualTo(3);

        end(direct, LAST);
        assertThat(published(region)).isEqualTo(2);
        assertThat(published(structure.network())).isEqualTo(4);
    }

    @Test
    void noNetworkBelongsToItself() throws Exception {
        NetworkLink lower = add(structure.network(), departement, FIRST);
        end(lower, FIRST);
        add(departement, region, FIRST);

        for (Network child : List.of(departement, region)) {
            assertThatThrownBy(() -> add(child, structure.network(), LAST)).hasMessage("federation.link.circle");
        }
        assertThatThrownBy(() -> add(region, region, FIRST)).hasMessage("federation.link.circle");
        assertThat(of(region)).hasSize(1);
    }

    @Test
    void twoNetworksAreLinkedOnceOnADay() throws Exception {
        NetworkLink link = add(departement, region, FIRST);
        add(link);
        assertThat(of(region)).containsExactly(link);
        assertThatThrownBy(() -> add(departement, region, LAST)).hasMessage("federation.link.twice");

        end(link, LAST);
        assertThatThrownBy(() -> add(departement, region, LAST)).hasMessage("federation.link.twice");
        add(departement, region, LAST.plusDays(1));
        assertThatThrownBy(() -> end(link, LAST.plusDays(1))).hasMessage("federation.link.twice");
        assertThat(of(departement)).hasSize(2);
    }

    @Test
    void daysAreSane() throws Exception {
        NetworkLink link = add(departement, region, FIRST);

        assertThatThrownBy(() -> end(link, FIRST.minusDays(1))).hasMessage("federation.link.endsBeforeItBegins");
        for (int year : List.of(202, 1999, 2206)) {
            assertThatThrownBy(() -> end(link, LocalDate.of(year, 1, 1))).hasMessage("federation.link.farAway");
            assertThatThrownBy(() -> add(structure.network(), region, LocalDate.of(year, 1, 1)))
                    .hasMessage("federation.link.farAway");
        }
        assertThat(of(region))
                .singleElement()
                .satisfies(one -> assertThat(one.getUntil()).isNull());
    }

    @Test
    void aNetworkReadsItsOwnLinksAndChangesNone() throws Exception {
        NetworkLink up = add(structure.network(), departement, FIRST);
        add(departement, region, FIRST);

        for (Role role : List.of(Role.NETWORK_OPERATOR, Role.NETWORK_READER)) {
            assertThat(Acting.as(Stage.actor(role, structure), () -> links.above()))
                    .containsExactly(up);
            assertThat(Acting.as(Stage.actor(role, structure), () -> links.below()))
                    .isEmpty();
            assertThatThrownBy(() -> Acting.as(Stage.actor(role, structure), () -> {
                        links.end(up.getId(), LAST);
                        return true;
                    }))
                    .isInstanceOf(NotPermittedException.class);
        }
    }
}
