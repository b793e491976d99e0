package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.access.entity.SecondFactor;
import org.maillage.alerts.boundary.AlertMails;
import org.maillage.alerts.control.AlertMailRound;
import org.maillage.alerts.entity.AlertRhythm;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.reporting.boundary.OwnReporting;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

/** Whoever wants it is told by mail what is new to them, once, as long as they may read it. */
@ExtendWith(ArquillianExtension.class)
class AlertMailsIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private final YearMonth last = YearMonth.from(today).minusMonths(1);
    private final String address = UUID.randomUUID() + "@example.org";

    @Inject
    private Stage stage;

    @Inject
    private Mails mails;

    @Inject
    private AlertMails choices;

    @Inject
    private AlertMailRound round;

    @Inject
    private OwnReporting reporting;

    private Stage.Structure structure;
    private Assignment held;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        held = person(Role.NETWORK_OPERATOR, true);
    }

    /** A round goes through all that want mails: none is left to other tests. */
    @AfterEach
    void clear() throws Exception {
        PersonalData.sql("delete from alerts_told");
        PersonalData.sql("delete from alerts_subscriptions");
    }

    private Assignment person(Role role, boolean protectedWell) throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(address, "Ada", "Martin", "no password");
            em.persist(account);
            if (protectedWell) {
                em.persist(new SecondFactor(account, new byte[] {1}, 0));
            }
            Network network = em.find(Network.class, structure.network().getId());
            Assignment assignment = new Assignment(account, Place.in(network, role));
            em.persist(assignment);
            return assignment;
        });
    }

    private void choose(AlertRhythm rhythm) throws Exception {
        Acting.as(held.actor(), () -> {
            choices.choose(rhythm);
            return true;
        });
    }

    private AlertRhythm chosen() throws Exception {
        return Acting.as(held.actor(), () -> choices.rhythm());
    }

    private List<String> mailsAfter(LocalDate day) {
        round.run(day);
        return mails.to(address);
    }

    private void declare(YearMonth month) throws Exception {
        Acting.as(structure.administrator(), () -> {
            reporting.declare(month);
            return true;
        });
    }

    private int kept(String table) throws Exception {
        return Stage.count("maillage_base." + table);
    }

    private void change(String what) throws Exception {
        PersonalData.sql(what + " where id = '" + held.getId() + "'");
    }

    @Test
    void nobodyIsToldWhoDidNotChoose() throws Exception {
        assertThat(chosen()).isEqualTo(AlertRhythm.NEVER);
        assertThat(mailsAfter(monday)).isEmpty();
    }

    @Test
    void whatIsNewIsToldOnceOnTheDayOfTheRhythm() throws Exception {
        choose(AlertRhythm.WEEKLY);
        assertThat(chosen()).isEqualTo(AlertRhythm.WEEKLY);
        assertThat(mailsAfter(monday.minusDays(1))).isEmpty();

        assertThat(mailsAfter(monday))
                .singleElement()
                .asString()
                .contains(structure.network().getName(), "1 structure silencieuse\n- A structure n’a rien remonté")
                .contains("/admin/alerts/list\n", "/admin/alerts/list#mails\n");

        assertThat(mailsAfter(monday)).as("the same day again").hasSize(1);
        assertThat(mailsAfter(monday.plusDays(7))).as("nothing new").hasSize(1);
        assertThat(kept("alerts_told")).isEqualTo(1);
    }

    @Test
    void onlyWhatWasAddedIsTold() throws Exception {
        choose(AlertRhythm.WEEKLY);
        assertThat(mailsAfter(monday)).hasSize(1);
        join("Les Deux Rives");

        assertThat(mailsAfter(monday.plusDays(7)))
                .hasSize(2)
                .last()
                .asString()
                .contains("1 structure silencieuse", "Les Deux Rives")
                .doesNotContain("A structure n’a");
    }

    private void join(String name) throws Exception {
        stage.in(null, em -> {
            int newest = em.createQuery("select max(t.number) from Tenant t", Integer.class)
                    .getSingleResult();
            Tenant tenant = new Tenant(newest + 1, name, "", StructureKind.OTHER);
            em.persist(tenant);
            em.persist(new Membership(
                    tenant, em.find(Network.class, structure.network().getId()), Stage.LONG_AGO));
            return true;
        });
    }

    /** It went on a day without a mail, and came back before the next one. */
    @Test
    void whatWentAndCameBackIsToldAgain() throws Exception {
        choose(AlertRhythm.WEEKLY);
        assertThat(mailsAfter(monday)).hasSize(1);
        declare(last);
        assertThat(mailsAfter(monday.plusDays(3))).hasSize(1);
        assertThat(kept("alerts_told")).isZero();

        PersonalData.sql("delete from reporting_declarations where tenant_id = " + structure.number());
        PersonalData.sql("delete from reporting_months where tenant_id = " + structure.number());
        assertThat(mailsAfter(monday.plusDays(4)))
                .as("not before the day of the rhythm")
                .hasSize(1);
        assertThat(mailsAfter(monday.plusDays(7))).hasSize(2);
    }

    @Test
    void nothingIsSentWhenNothingIsThere() throws Exception {
        declare(last);
        choose(AlertRhythm.WEEKLY);
        assertThat(mailsAfter(monday)).isEmpty();
    }

    @Test
    void noFigureIsToldThatThePageHides() throws Exception {
        usualAndThen(4);
        assertThat(mailsAfter(monday)).isEmpty();
    }

    @Test
    void aFigureThatThePageShowsIsTold() throws Exception {
        usualAndThen(100);
        assertThat(mailsAfter(monday)).singleElement().asString().contains("inhabituel", "100", "40");
    }

    private void usualAndThen(int number) throws Exception {
        declare(last);
        for (int ago = 1; ago <= 6; ago++) {
            published(last.minusMonths(ago), 40);
        }
        published(last, number);
        choose(AlertRhythm.WEEKLY);
    }

    private void published(YearMonth month, int number) throws Exception {
        Publications.sum(stage, structure.network(), month, new FactCells(FactCells.TOTAL + " =" + number));
    }

    @Test
    void aMonthIsToldOnItsFirstMonday() throws Exception {
        choose(AlertRhythm.MONTHLY);
        LocalDate first = today.plusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        assertThat(mailsAfter(first)).hasSize(1);
        join("Les Deux Rives");
        assertThat(mailsAfter(first.plusDays(7))).hasSize(1);
        assertThat(mailsAfter(first.plusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))))
                .hasSize(2);
    }

    @Test
    void everybodyIsToldInTheirLanguage() throws Exception {
        stage.in(null, em -> {
            em.find(Account.class, held.getAccount().getId()).speak(Locale.ENGLISH);
            return true;
        });
        choose(AlertRhythm.WEEKLY);
        assertThat(mailsAfter(monday))
                .singleElement()
                .asString()
                .startsWith("Hello,")
                .contains("1 silent structure\n- A structure has reported nothing since");
    }

    @Test
    void manyOfAKindAreCounted() throws Exception {
        for (int i = 0; i < 12; i++) {
            join("Structure " + i);
        }
        choose(AlertRhythm.WEEKLY);
        assertThat(mailsAfter(monday))
                .singleElement()
                .asString()
                .contains("13 structures silencieuses", "- et 3 autres");
        assertThat(mailsAfter(monday.plusDays(7))).hasSize(1);
    }

    @Test
    void whoChangesTheirMindIsForgotten() throws Exception {
        choose(AlertRhythm.WEEKLY);
        assertThat(mailsAfter(monday)).hasSize(1);
        choose(AlertRhythm.MONTHLY);
        assertThat(kept("alerts_subscriptions")).isEqualTo(1);
        assertThat(kept("alerts_told")).isEqualTo(1);

        choose(AlertRhythm.NEVER);
        choose(AlertRhythm.NEVER);

        assertThat(kept("alerts_subscriptions")).isZero();
        assertThat(kept("alerts_told")).isZero();
        assertThat(mailsAfter(monday.plusDays(70))).hasSize(1);
    }

    @Test
    void whoLeftIsToldNothing() throws Exception {
        choose(AlertRhythm.WEEKLY);
        mailsAfter(monday);
        join("Les Deux Rives");
        change("update access_assignments set ended_at = '"
                + Instant.now().toString().replaceAll("[TZ]", " ") + "'");

        assertThat(mailsAfter(monday.plusDays(7))).hasSize(1);
        assertThat(kept("alerts_subscriptions")).isZero();
        assertThat(kept("alerts_told")).isZero();
    }

    @Test
    void whoMayNotReadThemAnyMoreIsToldNothing() throws Exception {
        choose(AlertRhythm.WEEKLY);
        change("update access_assignments set role = 'NETWORK_READER'");
        assertThat(mailsAfter(monday)).isEmpty();
        assertThat(kept("alerts_subscriptions")).isZero();
    }

    @Test
    void aClosedAccountIsToldNothing() throws Exception {
        choose(AlertRhythm.WEEKLY);
        stage.in(null, em -> {
            em.find(Account.class, held.getAccount().getId()).forget(Instant.now());
            return true;
        });
        round.run(monday);
        assertThat(mails.to(held.getAccount().getId() + "@anonymous.invalid")).isEmpty();
        assertThat(mails.to(address)).isEmpty();
        assertThat(kept("alerts_subscriptions")).isZero();
    }

    /** The page would not open either: it is told as soon as it does. */
    @Test
    void whoOwesASecondFactorWaits() throws Exception {
        choose(AlertRhythm.WEEKLY);
        PersonalData.sql("delete from access_second_factors where account_id = '"
                + held.getAccount().getId() + "'");
        assertThat(mailsAfter(monday)).isEmpty();
        stage.in(null, em -> {
            em.persist(new SecondFactor(em.find(Account.class, held.getAccount().getId()), new byte[] {1}, 0));
            return true;
        });
        assertThat(mailsAfter(monday.plusDays(1))).hasSize(1);
    }

    /** The mail was written, and the node died before it was noted: neither has happened. */
    @Test
    void aRoundThatDiesHalfWayIsDoneAgain() throws Exception {
        choose(AlertRhythm.WEEKLY);
        mails.dieAt(address);
        assertThat(mailsAfter(monday)).isEmpty();
        assertThat(kept("alerts_told")).isZero();
        assertThat(kept("notifications_mails where recipient = '" + address + "'"))
                .isZero();

        assertThat(mailsAfter(monday.plusDays(1))).hasSize(1);
        assertThat(mailsAfter(monday.plusDays(2))).hasSize(1);
    }

    @Test
    void ofManyNodesOneTells() throws Exception {
        choose(AlertRhythm.WEEKLY);
        atOnce(() -> {
            otherNode().run(monday);
            return true;
        });
        assertThat(mails.to(address)).hasSize(1);
        assertThat(kept("alerts_told")).isEqualTo(1);
        assertThat(kept("notifications_mails where recipient = '" + address + "'"))
                .isEqualTo(1);
    }

    /** Its rounds know nothing of those of others. */
    private static AlertMailRound otherNode() {
        return new Unmanaged<>(AlertMailRound.class)
                .newInstance()
                .produce()
                .inject()
                .get();
    }

    @Test
    void manyChoicesAtOnceAreOne() throws Exception {
        atOnce(() -> {
            choose(AlertRhythm.WEEKLY);
            return true;
        });
        assertThat(kept("alerts_subscriptions")).isEqualTo(1);
    }

    private static void atOnce(Callable<Boolean> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(4, work))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readersHaveNoneToChoose() throws Exception {
        Actor reader = Stage.actor(Role.NETWORK_READER, structure);
        assertThatThrownBy(() -> Acting.as(reader, () -> choices.rhythm())).isInstanceOf(NotPermittedException.class);
    }
}
