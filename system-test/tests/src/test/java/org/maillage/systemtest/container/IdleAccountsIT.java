package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.platform.security.Role;
import org.maillage.privacy.control.RetentionRound;

/** An account that nobody uses is closed, after its owner was told; a sign-in keeps it. */
// A round goes through all structures of the server, and each test of any class adds some.
@Order(1)
@ExtendWith(ArquillianExtension.class)
class IdleAccountsIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    private Stage stage;

    @Inject
    private People people;

    @Inject
    private Mails mails;

    @Inject
    private RetentionRound round;

    private Account account;

    @BeforeEach
    void set() throws Exception {
        account = people.mediator();
    }

    private void newRound() throws Exception {
        sql("delete from privacy_rounds");
        assertThat(round.run(today)).isTrue();
    }

    private void unusedFor(int days) throws Exception {
        sql("update access_accounts set seen_at = utc_timestamp(6) - interval " + days + " day where id = '"
                + account.getId() + "'");
    }

    private void toldDaysAgo(int days) throws Exception {
        sql("update access_accounts set warned_at = utc_timestamp(6) - interval " + days + " day where id = '"
                + account.getId() + "'");
    }

    private boolean isClosed() throws Exception {
        return Stage.count(
                        "maillage_base.access_accounts where closed_at is not null and id = '" + account.getId() + "'")
                == 1;
    }

    @Test
    void theOwnerIsToldOnceAMonthBefore() throws Exception {
        unusedFor(690);
        newRound();
        assertThat(mails.to(account.getEmail())).as("too early").isEmpty();

        unusedFor(710);
        newRound();
        newRound();

        assertThat(mails.to(account.getEmail())).singleElement().asString().contains("24 mois", "/sign-in");
        assertThat(isClosed()).isFalse();
    }

    @Test
    void itIsClosedAMonthAfterThatAndNobodyGetsIn() throws Exception {
        unusedFor(740);
        newRound();
        assertThat(isClosed()).as("told only now, whatever the time").isFalse();
        toldDaysAgo(29);
        newRound();
        assertThat(isClosed()).isFalse();

        toldDaysAgo(31);
        newRound();

        assertThat(isClosed()).isTrue();
        assertThatThrownBy(() -> people.signIn(account, People.PASSWORD)).hasMessage("access.signIn.refused");
        assertThat(Stage.count("maillage_base.access_accounts where email = '" + account.getEmail() + "'"))
                .isZero();
        assertThat(Stage.count("maillage_base.access_assignments where ended_at is null and account_id = '"
                        + account.getId() + "'"))
                .isZero();
        assertThat(Stage.count("maillage_base.privacy_rounds where closed >= 1"))
                .isEqualTo(1);
    }

    @Test
    void aSignInMeanwhileKeepsIt() throws Exception {
        unusedFor(740);
        newRound();
        assertThat(mails.to(account.getEmail())).hasSize(1);
        toldDaysAgo(31);

        people.signIn(account, People.PASSWORD);
        newRound();

        assertThat(isClosed()).isFalse();
        assertThat(people.actor(people.signIn(account, People.PASSWORD)).accountId())
                .isEqualTo(account.getId());
    }

    /** Nobody else could let anybody in. */
    @Test
    void whoAloneAdministersAStructureKeepsTheirs() throws Exception {
        Stage.Structure structure = stage.structure(stage.network(5));
        stage.in(null, em -> {
            em.persist(new Assignment(
                    em.find(Account.class, account.getId()),
                    Place.in(Stage.tenant(em, structure), Role.STRUCTURE_ADMINISTRATOR)));
            return true;
        });
        unusedFor(800);
        toldDaysAgo(31);
        newRound();
        assertThat(isClosed()).isFalse();

        stage.in(null, em -> {
            em.persist(new Assignment(
                    em.find(Account.class, structure.mediator().accountId()),
                    Place.in(Stage.tenant(em, structure), Role.STRUCTURE_ADMINISTRATOR)));
            return true;
        });
        newRound();
        assertThat(isClosed()).isTrue();
    }

    private static void sql(String statement) throws Exception {
        try (Connection owner = Stage.owner();
                Statement change = owner.createStatement()) {
            change.execute(statement);
        }
    }
}
