package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.Teams;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.activities.boundary.Followed;
import org.maillage.activities.boundary.Handovers;
import org.maillage.activities.boundary.Procedures;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.Subject;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.privacy.control.RetentionRound;
import org.maillage.sites.entity.Site;

/** Whoever leaves hands their open work over to somebody named. */
@ExtendWith(ArquillianExtension.class)
class HandoverIT {

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private Teams teams;

    @Inject
    private Handovers handovers;

    @Inject
    private Procedures procedures;

    @Inject
    private RetentionRound round;

    private Stage.Structure structure;
    private Actor administrator;
    private Assignment leaving;
    private Assignment other;
    private Procedure procedure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        administrator =
                member(Role.STRUCTURE_ADMINISTRATOR, SiteLimit.EVERYWHERE).actor();
        leaving = member(Role.MEDIATOR, SiteLimit.EVERYWHERE);
        other = member(Role.MEDIATOR, SiteLimit.EVERYWHERE);
        Beneficiary person = people.met(structure, "Ophélie", "Quincampoix");
        procedure = Acting.as(leaving.actor(), () -> {
            Procedure opened = procedures.draft(person.getId());
            opened.setSubject(Subject.PENSION);
            procedures.save(opened);
            return opened;
        });
    }

    private Assignment member(Role role, SiteLimit sites) throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Ada", "Martin", "no password");
            em.persist(account);
            Assignment assignment = new Assignment(account, Place.in(Stage.tenant(em, structure), role, sites));
            em.persist(assignment);
            return assignment;
        });
    }

    private static Throwable as(Actor actor, Runnable work) {
        return catchThrowable(() -> Acting.as(actor, () -> {
            work.run();
            return true;
        }));
    }

    private List<Procedure> workOf(Actor actor) throws Exception {
        return Acting.as(actor, () -> procedures.work(true, null, 0)).stream()
                .map(Followed::procedure)
                .toList();
    }

    @Test
    void nobodyLeavesTheirWorkLying() throws Exception {
        assertThat(as(administrator, () -> teams.end(leaving.getId(), null)))
                .isInstanceOf(BusinessException.class)
                .hasMessage("activities.handover.missing");
        assertThat(as(administrator, () -> teams.end(leaving.getId(), leaving.getId())))
                .hasMessage("activities.handover.missing");
        assertThat(as(administrator, () -> teams.change(leaving.getId(), Role.RECEPTION, SiteLimit.EVERYWHERE)))
                .hasMessage("activities.handover.missing");
        assertThat(Acting.as(administrator, teams::members)).contains(leaving);
        assertThat(Acting.as(administrator, () -> handovers.open(leaving.getId())))
                .isEqualTo(1);

        assertThat(as(administrator, () -> teams.end(leaving.getId(), other.getId())))
                .isNull();

        assertThat(Acting.as(administrator, teams::members)).doesNotContain(leaving);
        assertThat(workOf(other.actor())).containsExactly(procedure);
        assertThat(PersonalData.lastEvent(structure))
                .contains("Teams.end", procedure.getId().toString());
    }

    @Test
    void onlyWhoeverMayGoOnWithItTakesIt() throws Exception {
        Site here = stage.in(structure.number(), em -> {
            Site site = Stage.site("Here");
            em.persist(site);
            return site;
        });
        Acting.as(leaving.actor(), () -> {
            Procedure stored = procedures.find(procedure.getId());
            stored.setSite(here);
            procedures.save(stored);
            return true;
        });
        Assignment reader = member(Role.READER, SiteLimit.EVERYWHERE);
        Assignment elsewhere = member(Role.MEDIATOR, SiteLimit.to(List.of(UUID.randomUUID())));
        Assignment fits = member(Role.COORDINATOR, SiteLimit.to(List.of(here.getId())));

        for (Assignment unfit : List.of(reader, elsewhere)) {
            assertThat(as(administrator, () -> teams.end(leaving.getId(), unfit.getId())))
                    .hasMessage("activities.handover.unfit");
        }
        assertThat(Acting.as(administrator, () -> handovers.successors(leaving.getId())))
                .contains(other, fits)
                .doesNotContain(reader, elsewhere, leaving);
        assertThat(as(administrator, () -> teams.handOver(leaving.getId(), fits.getId())))
                .isNull();
        assertThat(workOf(fits.actor())).containsExactly(procedure);
        assertThat(as(administrator, () -> teams.end(leaving.getId(), null)))
                .as("nothing is left in hand")
                .isNull();
    }

    @Test
    void workOfAnIdleAccountGoesToTheOldestAdministrator() throws Exception {
        member(Role.STRUCTURE_ADMINISTRATOR, SiteLimit.EVERYWHERE);
        PersonalData.sql("update access_assignments set since = '2020-01-01' where account_id = '"
                + administrator.accountId() + "'");
        PersonalData.sql("update access_accounts set seen_at = utc_timestamp(6) - interval 800 day,"
                + " warned_at = utc_timestamp(6) - interval 40 day where id = '"
                + leaving.getAccount().getId() + "'");
        PersonalData.newDay();

        assertThat(round.run(LocalDate.now(ZoneId.of("Europe/Paris")))).isTrue();

        assertThat(Stage.count("maillage_base.access_accounts where closed_at is not null and id = '"
                        + leaving.getAccount().getId() + "'"))
                .isEqualTo(1);
        assertThat(workOf(administrator)).containsExactly(procedure);
        assertThat(PersonalData.lastEvent(structure))
                .contains("Succession", procedure.getId().toString());
    }
}
