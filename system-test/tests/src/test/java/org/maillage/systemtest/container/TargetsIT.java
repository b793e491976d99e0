package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.ValueSum;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.targets.boundary.OwnTargets;
import org.maillage.targets.boundary.Reach;
import org.maillage.targets.boundary.Targets;
import org.maillage.targets.entity.Target;

/** A network sets targets; how far they are is told to whom the figure is told, and to nobody else. */
@ExtendWith(ArquillianExtension.class)
class TargetsIT {

    private final YearMonth now = YearMonth.now(ZoneId.of("Europe/Paris"));
    private final YearMonth first = now.minusMonths(1);

    @Inject
    private Stage stage;

    @Inject
    private PersonalData data;

    @Inject
    private Targets targets;

    @Inject
    private OwnTargets own;

    private Stage.Structure structure;
    private Network network;

    @BeforeEach
    void set() throws Exception {
        network = stage.network(5);
        structure = stage.structure(network);
    }

    private static Target target(YearMonth month, int amount) {
        Target target = new Target();
        target.setFirstMonth(month);
        target.setLastMonth(month);
        target.setAmount(amount);
        return target;
    }

    private Target save(Stage.Structure operator, Target target) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, operator), () -> {
            targets.save(target);
            return targets.find(target.getId());
        });
    }

    private List<Reach> read(Stage.Structure reader) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_READER, reader), () -> targets.all());
    }

    private void published(Network of, int number) throws Exception {
        Publications.sum(stage, of, first, new FactCells(FactCells.TOTAL + " =" + number));
    }

    private Target ofStructure(int amount) throws Exception {
        Target target = target(first, amount);
        target.meanFor(null, stage.in(null, em -> Stage.tenant(em, structure)));
        return target;
    }

    @Test
    void theShareIsToldWhereTheFigureIs() throws Exception {
        published(network, 40);
        save(structure, target(first, 80));
        save(structure, target(now.plusMonths(1), 10));

        assertThat(read(structure))
                .extracting(Reach::reached, Reach::share)
                .containsExactly(tuple(null, null), tuple(40, 0.5));
        assertThat(Acting.as(
                        Stage.actor(Role.NETWORK_READER, structure), () -> targets.of(new MonthRange(first, first))))
                .containsOnlyKeys(Dashboard.ACCOMPANIMENTS);
        assertThat(Acting.as(Stage.actor(Role.NETWORK_READER, structure), () -> targets.of(new MonthRange(first, now))))
                .isEmpty();
    }

    @Test
    void aHiddenFigureHasNoShare() throws Exception {
        published(network, 4);
        save(structure, target(first, 1));

        assertThat(read(structure)).extracting(Reach::share).containsOnlyNulls();
    }

    /** Networks see no single structure: the structure alone reads how far it is. */
    @Test
    void aTargetOfAStructureIsAnOracleForNobody() throws Exception {
        for (int day = 1; day <= 7; day++) {
            data.helped(structure, data.met(structure, "Ada", "Martin " + day), first.atDay(day));
        }
        PersonalData.recounted(structure);
        save(structure, ofStructure(14));

        assertThat(read(structure))
                .singleElement()
                .satisfies(reach -> assertThat(reach.reached()).isNull());
        assertThat(Acting.as(structure.administrator(), () -> own.all()))
                .extracting(Reach::reached, Reach::share)
                .containsExactly(tuple(7, 0.5));
        Stage.Structure neighbour = stage.structure(network);
        assertThat(Acting.as(neighbour.administrator(), () -> own.all())).isEmpty();
    }

    /** People who come in two months are one person in both. */
    @Test
    void peopleOfAStructureAreDistinct() throws Exception {
        var person = data.met(structure, "Ada", "Martin");
        for (LocalDate day : List.of(first.minusMonths(1).atDay(2), first.atDay(2), first.atDay(3))) {
            data.helped(structure, person, day);
        }
        PersonalData.recounted(structure);
        for (YearMonth month : List.of(first.minusMonths(1), first)) {
            Target people = ofStructure(1);
            people.setIndicator(Dashboard.PEOPLE);
            people.setFirstMonth(month);
            save(structure, people);
        }

        assertThat(Acting.as(structure.administrator(), () -> own.all()))
                .extracting(Reach::reached)
                .containsExactly(1, 1);
    }

    @Test
    void aTargetOfASmallerNetworkIsReadByBothWhileItBelongsToTheLargerOne() throws Exception {
        Stage.Structure above = stage.structure(stage.network(5));
        stage.in(null, em -> {
            em.persist(new NetworkLink(network, above.network(), LocalDate.of(2020, 1, 1)));
            return true;
        });
        published(network, 40);
        published(above.network(), 90);
        Target target = target(first, 100);
        target.meanFor(network, null);
        save(above, target);

        assertThat(read(above)).extracting(Reach::reached).containsExactly(40);
        assertThat(read(structure)).extracting(Reach::reached).containsExactly(40);

        stage.in(
                null,
                em -> em.createQuery("update NetworkLink l set l.since = :later where l.child = :child")
                        .setParameter("later", first.plusMonths(1).atDay(1))
                        .setParameter("child", network)
                        .executeUpdate());
        assertThat(read(above)).extracting(Reach::reached).containsOnlyNulls();
        assertThat(read(structure)).extracting(Reach::reached).containsExactly(40);
        assertThatThrownBy(() ->
                        Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> targets.find(target.getId())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anIndicatorOfTheNetworkIsAimedAtForAllOfItOnly() throws Exception {
        ValueSum sum = new ValueSum(Dashboard.ACCOMPANIMENTS, Dashboard.KIND);
        sum.setValues(List.of("INDIVIDUAL"));
        Indicator indicator = Indicator.of(sum);
        indicator.setFrenchName("Face à face");
        indicator.setFrenchDefinition("Accompagnements individuels");
        indicator.define(network, LocalDate.of(2020, 1, 1));
        stage.save(indicator);
        Publications.sum(
                stage,
                network,
                first,
                Dashboard.ACCOMPANIMENTS,
                new FactCells("kind GROUP=10,INDIVIDUAL=30\ntotal =40"));
        Target target = target(first, 60);
        target.setIndicator(indicator.getCode());
        save(structure, target);

        assertThat(read(structure)).extracting(Reach::reached).containsExactly(30);
        Target ofStructure = ofStructure(5);
        ofStructure.setIndicator(indicator.getCode());
        assertThatThrownBy(() -> save(structure, ofStructure)).hasMessage("targets.indicator.invalid");
        Stage.Structure stranger = stage.structure(stage.network(5));
        Target foreign = target(first, 5);
        foreign.setIndicator(indicator.getCode());
        assertThatThrownBy(() -> save(stranger, foreign)).hasMessage("targets.indicator.invalid");
    }

    @Test
    void onlyForWhomTheNetworkKnowsAndOnce() throws Exception {
        Stage.Structure stranger = stage.structure(stage.network(5));
        Target foreign = target(first, 5);
        foreign.meanFor(stranger.network(), null);
        assertThatThrownBy(() -> save(structure, foreign)).hasMessage("targets.aim.unknown");
        foreign.meanFor(null, stage.in(null, em -> Stage.tenant(em, stranger)));
        assertThatThrownBy(() -> save(structure, foreign)).hasMessage("targets.aim.unknown");

        save(structure, target(first, 5));
        assertThatThrownBy(() -> save(structure, target(first, 6))).hasMessage("targets.twice");
        save(stranger, target(first, 6));
    }

    @Test
    void itsOperatorsChangeIt() throws Exception {
        Target target = save(structure, target(first, 5));
        target.setAmount(6);
        Target forged = save(structure, target);
        assertThat(forged.getAmount()).isEqualTo(6);

        Stage.Structure stranger = stage.structure(stage.network(5));
        forged.setAmount(7);
        assertThatThrownBy(() -> save(stranger, forged)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(Stage.actor(Role.NETWORK_READER, structure), () -> {
                    targets.save(forged);
                    return true;
                }))
                .isInstanceOf(NotPermittedException.class);
        Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> {
            targets.remove(target.getId());
            return true;
        });
        assertThat(read(structure)).isEmpty();
    }
}
