package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.audit.entity.OperatorEvent;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.NamedFigures;
import org.maillage.federation.boundary.NamedQuery;
import org.maillage.federation.boundary.NamedTotals;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.tenants.boundary.Departures;
import org.maillage.tenants.boundary.NamedMemberships;

/** Whoever looks into a network from a larger one reads of its structures those that gave a second word, and of whole years only. */
@ExtendWith(ArquillianExtension.class)
class NamedAboveIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final int year = today.getYear() - 1;

    @Inject
    private Stage stage;

    @Inject
    private NamedFigures figures;

    @Inject
    private NamedMemberships naming;

    @Inject
    private Departures departures;

    private Network network;
    private int total;

    @BeforeEach
    void set() throws Exception {
        network = stage.network(5);
    }

    /** Structures of the network with so many accompaniments last year, and their sum. */
    private List<Stage.Structure> structures(int... amounts) throws Exception {
        List<Stage.Structure> structures = new ArrayList<>();
        for (int amount : amounts) {
            Stage.Structure structure = stage.structure(network);
            stage.in(structure.number(), em -> {
                Fact fact = new Fact(
                        network.getId(), new FactKey(year * 100 + 3, FactKey.EVERYWHERE, Dashboard.ACCOMPANIMENTS, 1));
                fact.publish(cells(amount), null);
                em.persist(fact);
                return true;
            });
            structures.add(structure);
            total += amount;
        }
        Publications.sum(stage, network, YearMonth.of(year, 3), cells(total));
        return structures;
    }

    private static FactCells cells(int amount) {
        return new FactCells(FactCells.TOTAL + " =" + amount);
    }

    /** A larger network in which nothing else was done. */
    private Network above(Network child, LocalDate since) throws Exception {
        Network larger = stage.network(5);
        stage.save(new NetworkLink(child, larger, since));
        Publications.sum(stage, larger, YearMonth.of(year, 3), cells(total));
        return larger;
    }

    private UUID membership(Stage.Structure structure) throws Exception {
        return Acting.as(structure.administrator(), () -> departures.memberships())
                .get(0)
                .getId();
    }

    private static void say(Actor who, Consumer<UUID> word, UUID membership) throws Exception {
        Acting.as(who, () -> {
            word.accept(membership);
            return true;
        });
    }

    private void say(Stage.Structure structure, Consumer<UUID> word) throws Exception {
        say(structure.administrator(), word, membership(structure));
    }

    private void agreeAbove(Stage.Structure structure) throws Exception {
        say(structure, naming::allow);
        say(structure, naming::allowAbove);
    }

    private NamedTotals read() throws Exception {
        return look(network, null);
    }

    private NamedTotals look(Network from, Network into) throws Exception {
        Actor reader = Stage.actor(Role.NETWORK_READER, stage.structure(from));
        return Acting.as(reader, () -> figures.read(new NamedQuery(year, into == null ? null : into.getId())));
    }

    private List<Integer> years(Network from, Network into) throws Exception {
        Actor reader = Stage.actor(Role.NETWORK_READER, stage.structure(from));
        return Acting.as(reader, () -> figures.years(into.getId()));
    }

    @Test
    void fromALargerNetworkOnlyThoseWhoAgreedToThat() throws Exception {
        List<Stage.Structure> all = structures(60, 40, 30, 20, 15, 10, 8);
        Network departement = above(network, LONG_AGO);
        Network region = above(departement, LONG_AGO);
        agreeAbove(all.get(0));
        say(all.get(1), naming::allow);

        for (Network larger : List.of(departement, region)) {
            NamedTotals told = look(larger, network);
            assertThat(told.own()).isFalse();
            assertThat(told.network()).isEqualTo(network);
            assertThat(told.lines()).extracting(NamedTotals.Line::amount).containsExactly(60);
            assertThat(told.year().together()).isEqualTo(123);
            assertThat(told.year().medians()).as("those of the network itself").isEmpty();
        }
        assertThat(read().lines()).extracting(NamedTotals.Line::amount).containsExactlyInAnyOrder(60, 40);
        assertThat(read().own()).isTrue();
        assertThat(look(departement, null).lines()).isEmpty();

        say(all.get(0), naming::withdrawAbove);
        assertThat(look(region, network).lines()).isEmpty();
        assertThat(read().lines()).hasSize(2);
    }

    /** The first word taken back takes the second one along: given again, it is asked anew. */
    @Test
    void whoTakesBackTheFirstWordTakesBackTheSecond() throws Exception {
        List<Stage.Structure> all = structures(60, 40, 30);
        Network larger = above(network, LONG_AGO);
        agreeAbove(all.get(0));
        assertThat(look(larger, network).lines()).hasSize(1);

        say(all.get(0), naming::withdraw);
        assertThat(look(larger, network).lines()).isEmpty();
        say(all.get(0), naming::allow);
        assertThat(look(larger, network).lines()).isEmpty();
        assertThat(read().lines()).hasSize(1);
    }

    @Test
    void whoOnlyLetsTheNetworkReadIsNotLeftAloneAbove() throws Exception {
        List<Stage.Structure> all = structures(60, 40, 30);
        Network larger = above(network, LONG_AGO);
        agreeAbove(all.get(0));
        agreeAbove(all.get(1));
        say(all.get(2), naming::allow);

        // Those of the test record nothing: all three are named to their network.
        assertThat(read().lines()).extracting(NamedTotals.Line::amount).containsExactlyInAnyOrder(60, 40, 30);
        assertThat(look(larger, network).lines())
                .extracting(NamedTotals.Line::amount)
                .containsExactlyInAnyOrder(60, null);
        assertThat(look(larger, network).year().together()).isEqualTo(70);
    }

    @Test
    void onlyWhereTheNetworkMayBeLookedIntoAndOnlyWholeYears() throws Exception {
        agreeAbove(structures(60).get(0));
        Network late = above(network, LocalDate.of(year, 1, 2));
        Network sibling = stage.network(5);
        stage.save(new NetworkLink(sibling, late, LONG_AGO));
        Network stranger = stage.network(5);

        assertThat(years(late, network)).as("it joined within the year").isEmpty();
        assertThatThrownBy(() -> look(late, network)).isInstanceOf(NotFoundException.class);
        for (Network other : List.of(sibling, stranger)) {
            assertThatThrownBy(() -> years(other, network)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> look(other, network)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> years(network, late)).as("upwards").isInstanceOf(NotFoundException.class);
        Network whole = above(network, LocalDate.of(year, 1, 1));
        assertThat(years(whole, network)).containsExactly(year);
        assertThat(look(whole, network).lines()).hasSize(1);
    }

    @Test
    void lookingIntoNamesIsInTheTrail() throws Exception {
        structures(60);
        Network larger = above(network, LONG_AGO);
        look(larger, network);

        List<String> told = stage.in(
                null,
                em -> em.createQuery(
                                "select e from OperatorEvent e where e.deed.action = 'NamedFigures.read'"
                                        + " and e.deed.networkId = :network",
                                OperatorEvent.class)
                        .setParameter("network", larger.getId().toString())
                        .getResultStream()
                        .map(event -> event.getDeed().getEntityId())
                        .toList());
        assertThat(told).containsExactly(network.getId().toString());
    }

    @Test
    void eachDecidesForItselfAndTheFirstWordFirst() throws Exception {
        List<Stage.Structure> all = structures(60, 40);
        UUID theirs = membership(all.get(1));
        List<Consumer<UUID>> words = List.of(naming::allowAbove, naming::withdrawAbove, naming::above);
        for (Consumer<UUID> word : words) {
            assertThatThrownBy(() -> say(all.get(0).administrator(), word, theirs))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> say(Stage.actor(Role.COORDINATOR, all.get(1)), word, theirs))
                    .isInstanceOf(NotPermittedException.class);
            assertThatThrownBy(() -> say(Stage.actor(Role.NETWORK_OPERATOR, all.get(1)), word, theirs))
                    .isInstanceOf(NotPermittedException.class);
        }
        assertThatThrownBy(() -> say(all.get(0), naming::allowAbove)).hasMessage("tenants.naming.above.first");
        PersonalData.sql("update tenants_memberships set until = '" + today.minusDays(1) + "' where tenant_number = "
                + all.get(0).number());
        assertThatThrownBy(() -> say(all.get(0), naming::allowAbove)).hasMessage("tenants.membership.ended");
    }

    @Test
    void theLargerNetworksOfTodayAreTold() throws Exception {
        Stage.Structure structure = structures(60).get(0);
        Network departement = above(network, LONG_AGO);
        Network region = above(departement, LONG_AGO);
        above(network, today.plusDays(1));
        UUID membership = membership(structure);

        assertThat(Acting.as(structure.administrator(), () -> naming.above(membership)))
                .containsExactly(departement, region);
    }
}
