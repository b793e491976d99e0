package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.tenants.boundary.Departures;
import org.maillage.tenants.boundary.JoinRequests;
import org.maillage.tenants.boundary.Prospect;
import org.maillage.tenants.boundary.Tenants;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

/** A structure that is at work joins one more network, and leaves one without leaving the others. */
@ExtendWith(ArquillianExtension.class)
class FurtherNetworksIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    private Stage stage;

    @Inject
    private PersonalData data;

    @Inject
    private JoinRequests requests;

    @Inject
    private Departures departures;

    @Inject
    private Tenants tenants;

    private Stage.Structure structure;
    private Network second;
    private Network above;

    @BeforeEach
    void set() throws Exception {
        structure = identified(stage.structure(stage.network(5)));
        above = stage.network(5);
        second = open(stage.network(5));
        stage.save(new NetworkLink(second, above, LocalDate.of(2020, 1, 1)));
    }

    private Network open(Network network) throws Exception {
        return stage.in(null, em -> {
            Network managed = em.find(Network.class, network.getId());
            managed.setOpen(true);
            return managed;
        });
    }

    /** The structures of the stage have no SIRET, which a request needs. */
    private Stage.Structure identified(Stage.Structure any) throws Exception {
        int number = stage.in(null, em -> {
            Integer newest = em.createQuery("select max(t.number) from Tenant t", Integer.class)
                    .getSingleResult();
            Tenant tenant =
                    new Tenant(newest + 1, "A structure", "12002701600357", StructureKind.OTHER).branch("b" + newest);
            em.persist(tenant);
            em.persist(new Membership(tenant, any.network(), LocalDate.of(2020, 1, 1)));
            return tenant.getNumber();
        });
        Stage.Structure same = new Stage.Structure(number, any.network(), any.administrator(), any.mediator());
        return new Stage.Structure(
                number,
                any.network(),
                Stage.actor(Role.STRUCTURE_ADMINISTRATOR, same),
                Stage.actor(Role.MEDIATOR, same));
    }

    private JoinRequest ask(Stage.Structure who, Network network) throws Exception {
        return Acting.as(who.administrator(), () -> {
            JoinRequest request = requests.begin();
            request.setContactEmail("further@example.org");
            requests.ask(request, network.getId());
            return request;
        });
    }

    private Actor operator(Network network) {
        return Stage.actor(
                Role.NETWORK_OPERATOR,
                new Stage.Structure(structure.number(), network, structure.administrator(), structure.mediator()));
    }

    private void accept(JoinRequest request, LocalDate since) throws Exception {
        Acting.as(operator(second), () -> {
            requests.accept(request.getId(), since);
            return true;
        });
    }

    private void leave(Network network, LocalDate lastDay) throws Exception {
        Acting.as(structure.administrator(), () -> {
            departures.leave(membership(network), lastDay);
            return true;
        });
    }

    private UUID membership(Network network) {
        return departures.memberships().stream()
                .filter(one -> network.equals(one.getNetwork()))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private int published(Network network) throws Exception {
        return Publications.accompaniments(stage, structure, network);
    }

    @Test
    void itSeesBeforeWhoWouldReadIt() throws Exception {
        assertThat(Acting.as(structure.administrator(), () -> requests.prospects()))
                .contains(new Prospect(second, List.of(above)))
                .noneMatch(prospect -> prospect.network().equals(structure.network()));
        assertThatThrownBy(() -> Acting.as(structure.mediator(), () -> requests.prospects()))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void theSameStructureJoinsAndItsWorkCountsInBoth() throws Exception {
        data.helped(structure, data.met(structure, "Ada", "Martin"), today.minusDays(3));
        data.helped(structure, data.met(structure, "Zoé", "Morel"), today);
        assertThat(published(structure.network())).isEqualTo(2);

        JoinRequest request = ask(structure, second);
        assertThat(Acting.as(structure.administrator(), () -> requests.own())).containsExactly(request);
        assertThatThrownBy(() -> ask(structure, second)).hasMessage("tenants.request.alreadyWaiting");
        assertThat(published(second)).as("before the answer").isZero();
        int before = Stage.count("maillage_base.tenants_tenants");

        accept(request, today.minusDays(1));

        assertThat(Stage.count("maillage_base.tenants_tenants")).isEqualTo(before);
        assertThat(published(second)).isEqualTo(1);
        assertThat(published(above)).isEqualTo(1);
        assertThat(published(structure.network())).isEqualTo(2);
        assertThat(Acting.as(operator(second), () -> tenants.members()))
                .extracting(member -> member.getTenant().getNumber())
                .containsExactly(structure.number());
        assertThatThrownBy(() -> ask(structure, second)).hasMessage("tenants.request.alreadyMember");
    }

    @Test
    void itLeavesOneNetworkOnly() throws Exception {
        accept(ask(structure, second), today.minusDays(5));
        data.helped(structure, data.met(structure, "Ada", "Martin"), today);
        assertThatThrownBy(() -> leave(second, today.minusDays(1))).hasMessage("tenants.membership.past");

        leave(second, today);

        assertThat(published(second)).isEqualTo(1);
        assertThat(Acting.as(structure.administrator(), () -> departures.memberships()))
                .extracting(Membership::getUntil)
                .containsExactlyInAnyOrder(null, today);
        assertThatThrownBy(() -> accept(ask(structure, second), today)).hasMessage("tenants.request.alreadyMember");
    }

    @Test
    void nobodyEndsTheMembershipOfAnother() throws Exception {
        Stage.Structure other = stage.structure(structure.network());
        UUID theirs = Acting.as(other.administrator(), () -> membership(other.network()));

        assertThatThrownBy(() -> Acting.as(structure.administrator(), () -> {
                    departures.leave(theirs, today);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(structure.mediator(), () -> {
                    departures.leave(theirs, today);
                    return true;
                }))
                .isInstanceOf(NotPermittedException.class);
    }
}
