package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.federation.boundary.OwnFacts;
import org.maillage.federation.boundary.OwnPublications;
import org.maillage.federation.boundary.Recipient;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.figures.boundary.Preview;
import org.maillage.figures.boundary.Previews;
import org.maillage.indicators.Indicators;
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
import org.maillage.visits.boundary.Visits;
import org.maillage.visits.entity.Nature;

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

    @Inject
    private Previews previews;

    @Inject
    private OwnPublications publications;

    @Inject
    private Activities activities;

    @Inject
    private Visits visits;

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

    private Preview preview(@Nullable Network reader) throws Exception {
        return Acting.as(
                structure.administrator(), () -> previews.read(second.getId(), reader == null ? null : reader.getId()));
    }

    private OwnFacts facts(Network network) throws Exception {
        published(network);
        return Acting.as(structure.administrator(), () -> publications.facts(network));
    }

    /** People who come again, others in a workshop, visits, and in the same months the work of somebody else. */
    private void work() throws Exception {
        Beneficiary ada = data.met(structure, "Ada", "Martin");
        data.helped(structure, ada, today.minusMonths(3));
        data.helped(structure, ada, today);
        data.helped(structure, data.met(structure, "Zoé", "Morel"), today);
        Activity workshop =
                new Activity(today.minusMonths(1), structure.mediator().accountId());
        workshop.setKind(ActivityKind.GROUP);
        workshop.setPlace(PlaceKind.ELSEWHERE);
        workshop.setCommuneCode("13004");
        workshop.setDigitalThemes(List.of(Theme.EMAIL));
        workshop.setParticipants(List.of(ada));
        workshop.getGroup().setAnonymous(7);
        UUID site = stage.site(structure, "A site").getId();
        Acting.as(structure.mediator(), () -> {
            activities.record(workshop);
            visits.tap(site, today.minusDays(1), Nature.INFORMATION, UUID.randomUUID());
            return true;
        });
        Stage.Structure other = stage.structure(structure.network());
        data.helped(other, data.met(other, "Éva", "Petit"), today);
    }

    @Test
    void whatItLooksAtBeforeIsWhatItPublishesAfter() throws Exception {
        stage.in(null, em -> {
            em.find(Network.class, above.getId()).setAgeBands(AgeBands.parse("30,60"));
            return true;
        });
        work();
        published(structure.network());
        List<String> rows = Stage.rows(structure);

        Preview before = preview(null);
        Preview beforeAbove = preview(above);

        assertThat(Stage.rows(structure)).isEqualTo(rows);
        assertThat(facts(second).facts()).as("published by looking").isEmpty();
        assertThat(before.facts().facts().keySet())
                .extracting(FactKey::getIndicator)
                .contains(Indicators.PEOPLE, Indicators.WORKSHOPS, Indicators.VISITS);
        assertThat(before.readers())
                .extracting(Recipient::way)
                .containsExactly(List.of(second), List.of(second, above));
        assertThat(beforeAbove.facts().facts()).isNotEqualTo(before.facts().facts());

        accept(ask(structure, second), YearMonth.from(today).minusMonths(11).atDay(1));

        assertThat(facts(second)).isEqualTo(before.facts());
        assertThat(facts(above)).isEqualTo(beforeAbove.facts());
        assertThat(Acting.as(structure.administrator(), () -> publications.networks()))
                .extracting(Recipient::network)
                .containsExactly(structure.network(), second, above);
    }

    @Test
    void onlyTheStructureLooksAtWhatItWouldPublish() throws Exception {
        assertThat(preview(null).facts().facts()).as("nothing recorded").isEmpty();
        Network closed = stage.network(5);
        assertThatThrownBy(() -> preview(closed)).isInstanceOf(NotFoundException.class);
        for (Network no : List.of(closed, above, structure.network())) {
            assertThatThrownBy(() -> Acting.as(structure.administrator(), () -> previews.read(no.getId(), null)))
                    .isInstanceOf(NotFoundException.class);
        }
        for (Actor no : List.of(structure.mediator(), operator(second), operator(structure.network()))) {
            assertThatThrownBy(() -> Acting.as(no, () -> previews.read(second.getId(), null)))
                    .isInstanceOf(NotPermittedException.class);
        }
        JoinRequest request = ask(structure, second);
        assertThat(preview(null).asked()).isTrue();
        accept(request, today);
        assertThatThrownBy(() -> preview(null)).isInstanceOf(NotFoundException.class);
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
