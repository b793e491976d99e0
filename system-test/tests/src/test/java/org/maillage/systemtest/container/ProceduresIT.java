package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.Followed;
import org.maillage.activities.boundary.Procedures;
import org.maillage.activities.boundary.Progress;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Obstacle;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.ProcedureState;
import org.maillage.activities.entity.Subject;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.boundary.Duplicates;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Merge;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Limits;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.entity.Site;

/** Démarches of known people, followed over their visits. */
@ExtendWith(ArquillianExtension.class)
class ProceduresIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private Procedures procedures;

    @Inject
    private Activities activities;

    @Inject
    private Duplicates duplicates;

    private Stage.Structure structure;
    private Actor mediator;
    private Beneficiary person;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        mediator = structure.mediator();
        person = people.met(structure, "Ophélie", "Quincampoix");
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Acting.as(actor, work);
    }

    private static void refused(Actor actor, String key, Runnable work) {
        assertThatThrownBy(() -> doing(actor, work)).hasMessage(key);
    }

    private static void doing(Actor actor, Runnable work) throws Exception {
        Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }

    private Procedure open(Actor actor, Beneficiary whose, Subject subject) throws Exception {
        return as(actor, () -> {
            Procedure procedure = procedures.draft(whose.getId());
            procedure.setSubject(subject);
            procedures.save(procedure);
            return procedure;
        });
    }

    private Activity visit(Actor actor, Beneficiary who, Procedure procedure) throws Exception {
        return as(actor, () -> {
            Activity activity = new Activity(today, actor.accountId());
            activity.setPlace(PlaceKind.REMOTE);
            activity.getPerson().setBeneficiary(who);
            activity.getOutcome().setProcedure(procedure);
            activities.record(activity);
            return activity;
        });
    }

    private List<Procedure> work(Actor actor, boolean own) throws Exception {
        return as(actor, () -> procedures.work(own, null, 0)).stream()
                .map(Followed::procedure)
                .toList();
    }

    private Actor colleague(Role role, UUID... sites) throws Exception {
        Actor free = Stage.actor(role, stage.structure(structure.network()));
        return new Actor(
                free.accountId(),
                free.assignmentId(),
                "Bea Petit",
                role,
                structure.number(),
                null,
                "",
                Limits.at(SiteLimit.to(List.of(sites))));
    }

    @Test
    void visitsMoveItForwardAndCountAsItsTheme() throws Exception {
        Procedure procedure = open(mediator, person, Subject.HOUSING_BENEFIT);
        doing(mediator, () -> procedures.save(procedure));

        Activity visit = visit(mediator, person, procedure);
        doing(
                mediator,
                () -> procedures.move(
                        procedure.getId(),
                        new Progress(ProcedureState.WAITING, null, "Avis d’imposition", today.plusDays(9))));

        assertThat(as(mediator, () -> activities.find(visit.getId())).getThemes())
                .as("nobody ticked one")
                .containsExactlyInAnyOrder(Theme.PROCEDURES, Theme.HOUSING);
        assertThat(as(mediator, () -> procedures.visits(procedure.getId()))).containsExactly(visit);
        assertThat(as(mediator, () -> procedures.openOf(person.getId()))).containsExactly(procedure);
        Procedure moved = as(mediator, () -> procedures.find(procedure.getId()));
        assertThat(moved.getDetail()).isEqualTo("Avis d’imposition");
        assertThat(moved.getNextOn()).isEqualTo(today.plusDays(9));
        refused(mediator, "activities.procedure.visited", () -> procedures.remove(procedure.getId()));
    }

    @Test
    void aStateSaysWhatItMust() throws Exception {
        Procedure procedure = open(mediator, person, Subject.PENSION);
        UUID id = procedure.getId();
        refused(
                mediator,
                "activities.procedure.detail.missing",
                () -> procedures.move(id, new Progress(ProcedureState.WAITING, null, null, null)));
        refused(
                mediator,
                "activities.obstacle.missing",
                () -> procedures.move(id, new Progress(ProcedureState.BLOCKED, null, null, null)));
        refused(
                mediator,
                "activities.procedure.nextOn.wrong",
                () -> procedures.move(id, new Progress(null, null, null, today.minusDays(1))));
        assertThatThrownBy(() -> open(mediator, person, Subject.OTHER))
                .hasMessage("activities.procedure.title.missing");

        doing(
                mediator,
                () -> procedures.move(
                        id, new Progress(ProcedureState.BLOCKED, Obstacle.NO_ANSWER, null, today.plusDays(1))));
        doing(mediator, () -> procedures.move(id, new Progress(ProcedureState.DONE, null, null, null)));
        Procedure done = as(mediator, () -> procedures.find(id));
        assertThat(done.getClosedOn()).isEqualTo(today);
        assertThat(done.getNextOn()).isNull();
        assertThat(done.getObstacle()).isNull();
        assertThat(work(mediator, true)).isEmpty();
    }

    @Test
    void aVisitOfSomebodyElseDoesNotMoveIt() throws Exception {
        Procedure procedure = open(mediator, person, Subject.FINE);
        Beneficiary other = people.met(structure, "Barnabé", "Vautrin");

        assertThatThrownBy(() -> visit(mediator, other, procedure)).hasMessage("activities.procedure.ofAnother");
        assertThatThrownBy(() -> visit(mediator, null, procedure)).hasMessage("activities.procedure.ofAnother");
    }

    @Test
    void overdueAppointmentsComeFirst() throws Exception {
        Procedure without = open(mediator, person, Subject.FINE);
        Procedure later = open(mediator, person, Subject.PASSPORT);
        Procedure overdue = open(mediator, person, Subject.PENSION);
        doing(mediator, () -> procedures.move(later.getId(), new Progress(null, null, null, today.plusDays(3))));
        doing(mediator, () -> procedures.move(overdue.getId(), new Progress(null, null, null, today)));
        PersonalData.sql("update activities_procedures set next_on = '" + today.minusDays(2) + "' where id = '"
                + overdue.getId() + "'");

        assertThat(work(mediator, true)).containsExactly(overdue, later, without);
    }

    @Test
    void everybodyFollowsTheirOwnAndReviewersAll() throws Exception {
        Procedure procedure = open(mediator, person, Subject.FINE);
        Actor other = colleague(Role.MEDIATOR);

        assertThat(work(other, false)).isEmpty();
        assertThatThrownBy(() -> as(other, () -> procedures.find(procedure.getId())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> visit(other, person, procedure)).isInstanceOf(NotFoundException.class);
        assertThat(work(colleague(Role.COORDINATOR), false)).containsExactly(procedure);
        assertThat(work(colleague(Role.COORDINATOR), true)).isEmpty();

        procedure.setMediatorId(other.accountId());
        refused(mediator, "activities.procedure.mediator.unfit", () -> procedures.save(procedure));
    }

    /** By the same rule as activities: those of the sites, and those at no site that are one's own. */
    @Test
    void aLimitedRoleReachesItsSitesOnly() throws Exception {
        Site here = site("Here");
        Site there = site("There");
        Procedure hidden = open(mediator, person, Subject.FINE);
        hidden.setSite(there);
        Procedure nowhere = open(mediator, person, Subject.PASSPORT);
        Procedure shown = as(mediator, () -> {
            procedures.save(hidden);
            Procedure third = procedures.draft(person.getId());
            third.setSubject(Subject.PENSION);
            third.setSite(here);
            procedures.save(third);
            return third;
        });
        Actor limited = colleague(Role.COORDINATOR, here.getId());

        assertThat(work(limited, false)).containsExactly(shown);
        assertThat(as(limited, () -> procedures.of(person.getId()))).containsExactly(shown);
        for (Procedure other : List.of(hidden, nowhere)) {
            assertThatThrownBy(() -> as(limited, () -> procedures.find(other.getId())))
                    .isInstanceOf(NotFoundException.class);
        }
        Procedure moved = as(limited, () -> procedures.find(shown.getId()));
        moved.setSite(there);
        refused(limited, "activities.site.outOfReach", () -> procedures.save(moved));
    }

    private Site site(String name) throws Exception {
        return stage.in(structure.number(), em -> {
            Site site = Stage.site(name);
            em.persist(site);
            return site;
        });
    }

    @Test
    void itFollowsTheFileWhenTwoAreMerged() throws Exception {
        Beneficiary again = people.met(structure, "Ophélie", "Quincampois");
        Procedure procedure = open(mediator, again, Subject.FINE);

        Merge merge = as(mediator, () -> duplicates.merge(person.getId(), again.getId(), Set.of()));

        assertThat(as(mediator, () -> procedures.of(person.getId()))).containsExactly(procedure);
        assertThat(as(mediator, () -> procedures.work(true, null, 0)))
                .extracting(Followed::person)
                .containsExactly(person);
        visit(mediator, person, procedure);
        assertThat(as(mediator, () -> procedures.draft(again.getId())).getBeneficiary())
                .isEqualTo(person);

        doing(mediator, () -> duplicates.undo(merge.getId()));
        assertThat(as(mediator, () -> procedures.of(person.getId()))).isEmpty();
    }

    @Test
    void itGoesWithThePersonAndNoFigureMoves() throws Exception {
        Procedure procedure = open(mediator, person, Subject.MINIMUM_INCOME);
        visit(mediator, person, procedure);
        doing(
                mediator,
                () -> procedures.move(
                        procedure.getId(),
                        new Progress(ProcedureState.WAITING, null, "Livret de Barnabé", today.plusDays(2))));
        List<String> facts = PersonalData.recounted(structure);

        people.erase(structure, person);

        assertThat(PersonalData.recounted(structure)).isEqualTo(facts);
        assertThat(work(mediator, true)).isEmpty();
        assertThatThrownBy(() -> as(mediator, () -> procedures.find(procedure.getId())))
                .isInstanceOf(NotFoundException.class);
        assertThat(PersonalData.texts(structure)).doesNotContain("Barnabé");
        assertThatThrownBy(() -> open(mediator, person, Subject.FINE)).hasMessage("activities.person.erased");
    }
}
