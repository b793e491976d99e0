package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Comparison;
import org.maillage.federation.boundary.Comparisons;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Median;
import org.maillage.federation.boundary.NamedFigures;
import org.maillage.federation.boundary.NamedQuery;
import org.maillage.federation.boundary.NamedTotals;
import org.maillage.federation.boundary.PeerMedian;
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
import org.maillage.tenants.entity.Membership;

/** A network reads of single structures what they agreed to, and a structure a median: never more. */
@ExtendWith(ArquillianExtension.class)
class NamedFiguresIT {

    private static final PeerMedian OF_SEVEN = new PeerMedian(PeerMedian.Peers.KIND, "OTHER", new Median(150, 7));

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final int year = today.getYear() - 1;

    @Inject
    private Stage stage;

    @Inject
    private NamedFigures figures;

    @Inject
    private Comparisons comparisons;

    @Inject
    private NamedMemberships naming;

    @Inject
    private Departures departures;

    private Network network;

    @BeforeEach
    void set() throws Exception {
        network = stage.network(5);
    }

    /** Structures of the network with so many accompaniments last year, and their sum. */
    private List<Stage.Structure> structures(int... amounts) throws Exception {
        List<Stage.Structure> structures = new ArrayList<>();
        int sum = 0;
        for (int amount : amounts) {
            Stage.Structure structure = stage.structure(network);
            publish(structure, network, amount);
            structures.add(structure);
            sum += amount;
        }
        sum(network, sum);
        return structures;
    }

    private void publish(Stage.Structure structure, Network to, int amount) throws Exception {
        stage.in(structure.number(), em -> {
            Fact fact =
                    new Fact(to.getId(), new FactKey(year * 100 + 3, FactKey.EVERYWHERE, Dashboard.ACCOMPANIMENTS, 1));
            fact.publish(cells(amount), null);
            em.persist(fact);
            return true;
        });
    }

    private void sum(Network of, int amount) throws Exception {
        Publications.sum(stage, of, YearMonth.of(year, 3), cells(amount));
    }

    private static FactCells cells(int amount) {
        return new FactCells(FactCells.TOTAL + " =" + amount);
    }

    private UUID membership(Stage.Structure structure) throws Exception {
        return Acting.as(structure.administrator(), () -> departures.memberships())
                .get(0)
                .getId();
    }

    private void agree(Stage.Structure structure) throws Exception {
        UUID membership = membership(structure);
        Acting.as(structure.administrator(), () -> {
            naming.allow(membership);
            return true;
        });
    }

    private NamedTotals read() throws Exception {
        return read(network);
    }

    private NamedTotals read(Network by) throws Exception {
        Actor reader = Stage.actor(Role.NETWORK_READER, stage.structure(by));
        return Acting.as(reader, () -> figures.read(new NamedQuery(year, null)));
    }

    private Comparison compared(Stage.Structure structure) throws Exception {
        List<Comparison> all = Acting.as(structure.administrator(), () -> comparisons.all());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static void change(Stage.Structure structure, String column, String value) throws Exception {
        PersonalData.sql("update tenants_memberships set " + column + " = '" + value + "' where tenant_number = "
                + structure.number());
    }

    @Test
    void thoseWhoAgreedAreNamedAndTheOthersAreTogether() throws Exception {
        List<Stage.Structure> all = structures(60, 40, 30, 20, 0);
        assertThat(read().lines()).isEmpty();
        agree(all.get(0));
        agree(all.get(3));
        agree(all.get(3));

        NamedTotals told = read();

        assertThat(told.lines())
                .extracting(NamedTotals.Line::amount, NamedTotals.Line::before)
                .containsExactly(tuple(60, null), tuple(20, null));
        // Readers of the test are structures as well.
        assertThat(told.year().nameless()).isEqualTo(5);
        assertThat(told.year().together()).isEqualTo(70);
        assertThat(told.former().told()).isFalse();
    }

    @Test
    void whatIsTakenBackIsShownNoMore() throws Exception {
        List<Stage.Structure> all = structures(60, 40, 30);
        agree(all.get(0));
        assertThat(read().lines()).hasSize(1);
        UUID membership = membership(all.get(0));

        Acting.as(all.get(0).administrator(), () -> {
            naming.withdraw(membership);
            return true;
        });

        assertThat(read().lines()).isEmpty();
        assertThat(read().year().together()).isEqualTo(130);
    }

    @Test
    void whoDidNotAgreeCannotBeComputed() throws Exception {
        List<Stage.Structure> all = structures(60, 40, 30);
        agree(all.get(0));
        agree(all.get(1));

        assertThat(read().lines()).extracting(NamedTotals.Line::amount).containsExactlyInAnyOrder(60, null);
        assertThat(read().year().together()).isEqualTo(70);
    }

    @Test
    void nothingIsToldWhereTheNetworkIsHidden() throws Exception {
        agree(structures(4, 0).get(1));

        assertThat(read().year().told()).isFalse();
        assertThat(read().lines()).extracting(NamedTotals.Line::amount).containsOnlyNulls();
    }

    /** The rest of the larger network would tell the smaller one, which is small. */
    @Test
    void nothingIsToldWhereTheRestIsHiddenForTheSakeOfASmallerNetwork() throws Exception {
        Stage.Structure direct = structures(50).get(0);
        agree(direct);
        assertThat(read().lines()).extracting(NamedTotals.Line::amount).containsExactly(50);
        Network small = stage.network(5);
        stage.save(new NetworkLink(small, network, LocalDate.of(2020, 1, 1)));
        sum(small, 3);
        PersonalData.sql("update federation_sums set cells = 'total =53', version = version + 1 where network_id = '"
                + network.getId() + "'");

        assertThat(read().year().told()).isFalse();
        assertThat(read().lines()).extracting(NamedTotals.Line::amount).containsOnlyNulls();
    }

    @Test
    void aLargerNetworkReadsNoNamesOfASmallerOne() throws Exception {
        Network region = stage.network(5);
        stage.save(new NetworkLink(network, region, LocalDate.of(2020, 1, 1)));
        List<Stage.Structure> all = structures(60, 40, 30);
        for (Stage.Structure structure : all) {
            publish(structure, region, 10);
            agree(structure);
        }
        sum(region, 130);

        assertThat(read(region).lines()).isEmpty();
        assertThat(read().lines()).extracting(NamedTotals.Line::amount).containsExactlyInAnyOrder(60, 40, 30);
    }

    @Test
    void onlyOfWholeYearsInOneNetworkAndNotOfWhoLeft() throws Exception {
        List<Stage.Structure> all = structures(90, 80, 70, 60, 50, 40);
        for (Stage.Structure structure : all) {
            agree(structure);
        }
        change(all.get(0), "since", year + "-01-02");
        change(all.get(1), "until", today.minusDays(1).toString());
        Network other = stage.network(5);
        stage.in(null, em -> {
            em.persist(new Membership(Stage.tenant(em, all.get(2)), other, LocalDate.of(year, 12, 31)));
            return true;
        });

        assertThat(read().lines()).extracting(NamedTotals.Line::amount).containsExactlyInAnyOrder(null, 60, 50, 40);
        assertThat(read().year().together()).as("of one who is elsewhere, too").isNull();
    }

    @Test
    void eachDecidesForItself() throws Exception {
        List<Stage.Structure> all = structures(60, 40);
        UUID theirs = membership(all.get(1));
        assertThatThrownBy(() -> Acting.as(all.get(0).administrator(), () -> {
                    naming.allow(theirs);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        agree(all.get(1));
        assertThatThrownBy(() -> Acting.as(all.get(0).administrator(), () -> {
                    naming.withdraw(theirs);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        for (Role role : List.of(Role.MEDIATOR, Role.READER, Role.COORDINATOR, Role.NETWORK_OPERATOR)) {
            assertThatThrownBy(() -> Acting.as(Stage.actor(role, all.get(1)), () -> {
                        naming.withdraw(theirs);
                        return true;
                    }))
                    .isInstanceOf(NotPermittedException.class);
        }
        change(all.get(0), "until", today.minusDays(1).toString());
        assertThatThrownBy(() -> agree(all.get(0))).hasMessage("tenants.membership.ended");
    }

    @Test
    void aSuspendedStructureTakesItsWordBack() throws Exception {
        Stage.Structure structure = structures(60).get(0);
        agree(structure);
        UUID membership = membership(structure);
        PersonalData.sql("update tenants_tenants set state = 'SUSPENDED' where number = " + structure.number());

        Acting.as(structure.administrator(), () -> {
            naming.withdraw(membership);
            return true;
        });

        assertThat(read().lines()).isEmpty();
    }

    @Test
    void onlyYearsOfWhichThereIsSomething() throws Exception {
        structures(60);
        Actor reader = Stage.actor(Role.NETWORK_READER, stage.structure(network));

        assertThat(Acting.as(reader, () -> figures.years(null))).containsExactly(year);
        for (int wrong : List.of(0, year - 1, year + 2, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> Acting.as(reader, () -> figures.read(new NamedQuery(wrong, null))))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    /** All read the same median, and nothing else of each other. */
    @Test
    void aStructureReadsTheMedian() throws Exception {
        List<Stage.Structure> all = structures(13, 151, 152, 163, 170, 900, 1);

        for (Stage.Structure structure : List.of(all.get(0), all.get(6))) {
            assertThat(compared(structure).outcome()).isEqualTo(Comparison.Outcome.COMPARED);
            assertThat(compared(structure).median()).isEqualTo(OF_SEVEN);
        }
        assertThat(compared(all.get(0)).own()).isEqualTo(13);
        assertThat(read().year().medians()).containsExactly(OF_SEVEN);
        assertThat(compared(stage.structure(network)).outcome()).isEqualTo(Comparison.Outcome.NOTHING);
        assertThatThrownBy(() -> Acting.as(all.get(0).mediator(), () -> comparisons.all()))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void ofTheSameKindWhereTheyAreEnough() throws Exception {
        List<Stage.Structure> all = structures(10, 20, 30, 100, 200, 300, 400, 500, 600);
        for (Stage.Structure structure : all.subList(0, 3)) {
            PersonalData.sql("update tenants_tenants set kind = 'LIBRARY' where number = " + structure.number());
        }

        PeerMedian same = new PeerMedian(PeerMedian.Peers.KIND, "OTHER", new Median(350, 6));

        assertThat(compared(all.get(0)).median()).as("three").isNull();
        assertThat(compared(all.get(8)).median()).isEqualTo(same);
        assertThat(read().year().medians()).containsExactly(same);
    }

    /** Nobody is compared in two groups. */
    @Test
    void ofAllOtherKindsTogetherWhereTheyAreTooFew() throws Exception {
        List<Stage.Structure> all = structures(10, 20, 30, 60, 70, 80, 100, 200, 300, 400, 500, 600);
        for (int i = 0; i < 6; i++) {
            String kind = i % 2 == 0 ? "LIBRARY" : "EPCI";
            PersonalData.sql("update tenants_tenants set kind = '" + kind + "' where number = "
                    + all.get(i).number());
        }
        PeerMedian same = new PeerMedian(PeerMedian.Peers.KIND, "OTHER", new Median(350, 6));
        PeerMedian others = new PeerMedian(PeerMedian.Peers.OTHERS, null, new Median(45, 6));

        assertThat(compared(all.get(0)).median()).isEqualTo(others);
        assertThat(compared(all.get(5)).median()).isEqualTo(others);
        assertThat(compared(all.get(11)).median()).isEqualTo(same);
        assertThat(read().year().medians()).containsExactly(same, others);
    }

    @Test
    void ofTooFewNothingIsTold() throws Exception {
        List<Stage.Structure> all = structures(10, 20, 30, 40, 50);

        assertThat(compared(all.get(0)))
                .isEqualTo(new Comparison(compared(all.get(0)).network(), year, Comparison.Outcome.TOO_FEW, 10, null));
        assertThat(read().year().medians()).isEmpty();
    }

    @Test
    void neitherWhoLeavesNorWhoCameLaterNorWhoIsSuspendedIsCompared() throws Exception {
        List<Stage.Structure> all = structures(10, 20, 30, 40, 50, 60, 70, 80, 90);
        change(all.get(0), "since", year + "-01-02");
        PersonalData.sql("update tenants_tenants set state = 'SUSPENDED' where number = "
                + all.get(1).number());
        change(all.get(2), "until", today.minusDays(1).toString());

        assertThat(compared(all.get(0)).outcome()).isEqualTo(Comparison.Outcome.NOT_COMPARABLE);
        assertThat(compared(all.get(1)).outcome()).isEqualTo(Comparison.Outcome.NOT_COMPARABLE);
        assertThat(Acting.as(all.get(2).administrator(), () -> comparisons.all()))
                .as("it has no network any more")
                .isEmpty();
        assertThat(compared(all.get(3)).median())
                .as("of last year")
                .isEqualTo(new PeerMedian(PeerMedian.Peers.KIND, "OTHER", new Median(60, 7)));
    }
}
