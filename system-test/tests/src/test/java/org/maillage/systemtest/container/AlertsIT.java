package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.alerts.boundary.Alert;
import org.maillage.alerts.boundary.Alerts;
import org.maillage.alerts.entity.AlertSettings;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.reporting.boundary.OwnReporting;
import org.maillage.reporting.control.ReportingRound;
import org.maillage.sites.entity.Site;
import org.maillage.targets.boundary.Targets;
import org.maillage.targets.entity.Target;

/** A network is told of silence, jumps, targets and old sheets, and of nothing that it is not shown. */
@ExtendWith(ArquillianExtension.class)
class AlertsIT {

    private final YearMonth now = YearMonth.now(ZoneId.of("Europe/Paris"));
    private final YearMonth last = now.minusMonths(1);

    @Inject
    private Stage stage;

    @Inject
    private Alerts alerts;

    @Inject
    private OwnReporting reporting;

    @Inject
    private ReportingRound round;

    @Inject
    private Targets targets;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
    }

    private List<Alert> all(Alert.Kind kind) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> alerts.all()).stream()
                .filter(alert -> alert.kind() == kind)
                .toList();
    }

    private void declare(YearMonth month) throws Exception {
        Acting.as(structure.administrator(), () -> {
            reporting.declare(month);
            return true;
        });
    }

    private void settle(int silentMonths) throws Exception {
        Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> {
            AlertSettings settings = alerts.settings();
            settings.setSilentMonths(silentMonths);
            alerts.save(settings);
            return true;
        });
    }

    private void published(YearMonth month, int number) throws Exception {
        Publications.sum(stage, structure.network(), month, new FactCells(FactCells.TOTAL + " =" + number));
    }

    private void usual(int number) throws Exception {
        for (int ago = 1; ago <= 6; ago++) {
            published(last.minusMonths(ago), number);
        }
    }

    private void aim(YearMonth from, YearMonth to, int amount) throws Exception {
        Target target = new Target();
        target.setFirstMonth(from);
        target.setLastMonth(to);
        target.setAmount(amount);
        Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> {
            targets.save(target);
            return true;
        });
    }

    /** Nobody has said anything before: both write the first settings. */
    @Test
    void ofTwoWhoSettleAtOnceTheSecondHasTheLastWord() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int months = 1; months <= 8; months++) {
                int wanted = months;
                all.add(() -> {
                    settle(wanted);
                    return wanted;
                });
            }
            for (Future<Integer> settled : threads.invokeAll(all)) {
                assertThat(settled.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Stage.count("maillage_base.alerts_settings where network_id = '"
                        + structure.network().getId() + "'"))
                .isEqualTo(1);
    }

    @Test
    void silenceIsToldAfterAsManyMonthsAsTheNetworkWants() throws Exception {
        declare(last.minusMonths(2));

        assertThat(all(Alert.Kind.SILENT))
                .extracting(alert -> alert.structure().getNumber(), Alert::since, Alert::number)
                .containsExactly(tuple(structure.number(), last.minusMonths(1).atDay(1), 2));

        settle(3);
        assertThat(all(Alert.Kind.SILENT)).isEmpty();
        settle(1);
        assertThat(all(Alert.Kind.SILENT)).hasSize(1);
        declare(last);
        assertThat(all(Alert.Kind.SILENT)).isEmpty();
        for (int months : List.of(0, 13)) {
            assertThatThrownBy(() -> settle(months)).hasRootCauseInstanceOf(ConstraintViolationException.class);
        }
    }

    @Test
    void whoeverWasStoppedIsNotSilent() throws Exception {
        assertThat(all(Alert.Kind.SILENT)).hasSize(1);
        stage.in(null, em -> {
            Stage.tenant(em, structure).suspend("To look into it");
            return true;
        });
        assertThat(all(Alert.Kind.SILENT)).isEmpty();
    }

    @Test
    void aMonthFarFromTheUsualIsTold() throws Exception {
        usual(40);
        published(last, 100);

        assertThat(all(Alert.Kind.JUMP))
                .extracting(Alert::leap, Alert::since, Alert::number, Alert::compared)
                .contains(tuple(leap(structure.network(), Dashboard.ACCOMPANIMENTS, false), last.atDay(1), 100, 40));
    }

    private static Alert.Leap leap(Network network, String indicator, boolean yearBefore) {
        return new Alert.Leap(network, indicator, yearBefore);
    }

    /** Every year there is less in August. */
    @Test
    void aMonthIsComparedWithTheSameOfTheYearBeforeWhereThereIsOne() throws Exception {
        usual(40);
        published(last, 100);
        published(last.minusYears(1), 90);
        assertThat(all(Alert.Kind.JUMP)).isEmpty();
    }

    @Test
    void anEmptyMonthIsTold() throws Exception {
        usual(40);
        published(last.minusYears(1), 90);

        assertThat(all(Alert.Kind.JUMP))
                .extracting(Alert::leap, Alert::number, Alert::compared)
                .contains(tuple(leap(structure.network(), Dashboard.ACCOMPANIMENTS, true), 0, 90));
    }

    @Test
    void everyKeyFigureOfTheMonthIsLookedAt() throws Exception {
        published(last, 90);
        published(last.minusYears(1), 90);
        for (String indicator : List.of(Dashboard.VISITS, Dashboard.REFERRALS, Dashboard.STRUCTURES)) {
            Publications.sum(stage, structure.network(), last, indicator, new FactCells(FactCells.TOTAL + " =90"));
            Publications.sum(
                    stage, structure.network(), last.minusYears(1), indicator, new FactCells(FactCells.TOTAL + " =20"));
        }

        assertThat(all(Alert.Kind.JUMP))
                .extracting(alert -> alert.leap().indicator(), Alert::number, Alert::compared)
                .containsExactlyInAnyOrder(tuple(Dashboard.VISITS, 90, 20), tuple(Dashboard.REFERRALS, 90, 20));
    }

    @Test
    void theNetworksDirectlyWithinAreLookedAt() throws Exception {
        Network within = stage.network(5);
        stage.save(new NetworkLink(within, structure.network(), LocalDate.of(2015, 1, 1)));
        Network below = stage.network(5);
        stage.save(new NetworkLink(below, within, LocalDate.of(2015, 1, 1)));
        for (Network network : List.of(structure.network(), within, below)) {
            Publications.sum(stage, network, last, new FactCells(FactCells.TOTAL + " =90"));
            Publications.sum(stage, network, last.minusYears(1), new FactCells(FactCells.TOTAL + " =20"));
        }

        assertThat(all(Alert.Kind.JUMP))
                .extracting(Alert::leap)
                .filteredOn(leap -> leap.indicator().equals(Dashboard.ACCOMPANIMENTS))
                .containsExactlyInAnyOrder(
                        leap(structure.network(), Dashboard.ACCOMPANIMENTS, true),
                        leap(within, Dashboard.ACCOMPANIMENTS, true));
    }

    /** Before it belonged to the network, nothing of it is read; its month is hidden beside a small one. */
    @Test
    void nothingIsToldOfWhatIsNotShownOfANetworkWithin() throws Exception {
        Network late = stage.network(5);
        stage.save(new NetworkLink(late, structure.network(), last.atDay(1)));
        Network small = stage.network(5);
        stage.save(new NetworkLink(small, structure.network(), LocalDate.of(2015, 1, 1)));
        published(last, 93);
        published(last.minusYears(1), 93);
        Publications.sum(stage, late, last, new FactCells(FactCells.TOTAL + " =90"));
        Publications.sum(stage, late, last.minusYears(1), new FactCells(FactCells.TOTAL + " =20"));
        Publications.sum(stage, small, last, new FactCells(FactCells.TOTAL + " =3"));
        Publications.sum(stage, small, last.minusYears(1), new FactCells(FactCells.TOTAL + " =50"));

        assertThat(all(Alert.Kind.JUMP)).isEmpty();
    }

    @Test
    void nothingIsToldOfWhatIsHidden() throws Exception {
        usual(40);
        published(last, 4);
        aim(last, last, 100);

        assertThat(all(Alert.Kind.JUMP)).isEmpty();
        assertThat(all(Alert.Kind.MISSED)).isEmpty();
    }

    @Test
    void targetsAreToldWhenMissedOrFarBehind() throws Exception {
        published(last, 30);
        aim(last, last, 50);
        aim(last.minusMonths(1), last, 30);
        aim(last.minusMonths(10), now, 1000);
        aim(last.minusMonths(11), now.plusMonths(1), 30);

        assertThat(all(Alert.Kind.MISSED))
                .extracting(Alert::since, Alert::number, Alert::compared)
                .containsExactly(tuple(now.atDay(1), 30, 50));
        assertThat(all(Alert.Kind.BEHIND)).extracting(Alert::compared).containsExactly(1000);
    }

    @Test
    void oldSheetsAreTold() throws Exception {
        Site site = stage.site(structure, "Le Préau");
        LocalDate old = LocalDate.now(ZoneId.of("Europe/Paris")).minusMonths(12);
        round.run(now);
        assertThat(all(Alert.Kind.SHEETS)).isEmpty();

        PersonalData.sql("update sites_sites set confirmed_on = '" + old + "' where id = '" + site.getId() + "'");
        round.run(now);
        assertThat(all(Alert.Kind.SHEETS)).extracting(Alert::since).containsExactly(old);

        PersonalData.sql("update sites_sites set open = false where id = '" + site.getId() + "'");
        round.run(now);
        assertThat(all(Alert.Kind.SHEETS)).isEmpty();
    }

    @Test
    void theNumberFollowsTheList() throws Exception {
        int listed = Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> alerts.all())
                .size();
        assertThat(listed).isPositive();
        assertThat(Acting.as(Stage.actor(Role.NETWORK_OPERATOR, structure), () -> alerts.number()))
                .isEqualTo(listed);
        assertThatThrownBy(() -> Acting.as(Stage.actor(Role.NETWORK_READER, structure), () -> alerts.number()))
                .isInstanceOf(NotPermittedException.class);
    }
}
