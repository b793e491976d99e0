package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.boundary.Teams;
import org.maillage.access.boundary.Workplaces;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.tenants.entity.Tenant;

/** Who works in a structure: it is never without an administrator, and whoever leaves is out at once. */
@ExtendWith(ArquillianExtension.class)
class TeamsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Stage stage;

    @Inject
    private Teams teams;

    @Inject
    private SignIns signIns;

    @Inject
    private Workplaces workplaces;

    @Inject
    private Activities activities;

    private int tenant;

    @BeforeEach
    void set() throws Exception {
        tenant = stage.structure(stage.network(5)).number();
    }

    private Assignment member(Role role) throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Ada", "Martin", "no password");
            em.persist(account);
            return held(em, account, role);
        });
    }

    private Assignment held(EntityManager em, Account account, Role role) {
        Tenant structure = em.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                .setParameter("number", tenant)
                .getSingleResult();
        Assignment assignment = new Assignment(account, Place.in(structure, role));
        em.persist(assignment);
        return assignment;
    }

    private String session(Assignment assignment) throws Exception {
        String token = Tokens.next();
        stage.in(null, em -> {
            em.persist(new AccountSession(Tokens.hash(token), em.merge(assignment), ""));
            return true;
        });
        return token;
    }

    private static Throwable as(Actor actor, Runnable work) {
        return catchThrowable(() -> Acting.as(actor, () -> {
            work.run();
            return true;
        }));
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        Assignment only = member(Role.STRUCTURE_ADMINISTRATOR);
        Actor administrator = only.actor();

        assertThat(as(administrator, () -> teams.end(only.getId(), null))).isInstanceOf(BusinessException.class);
        assertThat(as(administrator, () -> teams.change(only.getId(), Role.MEDIATOR, SiteLimit.EVERYWHERE)))
                .isInstanceOf(BusinessException.class);

        member(Role.STRUCTURE_ADMINISTRATOR);
        assertThat(as(administrator, () -> teams.end(only.getId(), null))).isNull();
    }

    /** Both press at the same time: one of them stays. */
    @Test
    void twoAdministratorsCannotRemoveEachOther() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            set();
            Assignment one = member(Role.STRUCTURE_ADMINISTRATOR);
            Assignment two = member(Role.STRUCTURE_ADMINISTRATOR);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<Callable<Throwable>> both = List.of(
                    () -> as(one.actor(), () -> teams.end(two.getId(), null)),
                    () -> as(two.actor(), () -> teams.end(one.getId(), null)));
            long refused = threads.invokeAll(both).stream()
                    .flatMap(answer -> Stream.ofNullable(result(answer)))
                    .count();
            threads.shutdown();
            assertThat(refused).isEqualTo(1);
        }
    }

    private static Throwable result(Future<Throwable> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverLeavesIsOutAtOnce() throws Exception {
        Actor administrator = member(Role.STRUCTURE_ADMINISTRATOR).actor();
        Assignment mediator = member(Role.MEDIATOR);
        String token = session(mediator);
        Activity activity = record(mediator.actor());
        assertThat(signIns.resume(token)).isPresent();

        assertThat(as(administrator, () -> teams.end(mediator.getId(), null))).isNull();

        assertThat(signIns.resume(token)).isEmpty();
        assertThat(Acting.as(mediator.actor(), workplaces::mine)).isEmpty();
        assertThat(Acting.as(administrator, () -> activities.find(activity.getId())))
                .isEqualTo(activity);
        assertThat(Acting.as(administrator, teams::names))
                .containsKey(mediator.getAccount().getId());
    }

    @Test
    void aRoleIsNotTakenFromAnotherPerson() throws Exception {
        Assignment mediator = member(Role.MEDIATOR);
        String token = session(mediator);
        Assignment alien = member(Role.STRUCTURE_ADMINISTRATOR);

        assertThatThrownBy(() -> Acting.as(mediator.actor(), () -> {
                    workplaces.move(token, alien.getId());
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(signIns.resume(token).map(Actor::role)).contains(Role.MEDIATOR);
    }

    /** A mediator corrects what they recorded; a coordinator what anybody did. */
    @Test
    void onlyACoordinatorCorrectsWhatOthersRecorded() throws Exception {
        Activity activity = record(member(Role.MEDIATOR).actor());
        Actor other = member(Role.MEDIATOR).actor();
        Actor coordinator = member(Role.COORDINATOR).actor();

        assertThat(as(other, () -> activities.delete(activity.getId()))).isInstanceOf(NotFoundException.class);
        assertThat(as(other, () -> activities.correct(activity))).isInstanceOf(NotFoundException.class);
        assertThat(as(coordinator, () -> activities.delete(activity.getId()))).isNull();
    }

    private Activity record(Actor mediator) throws Exception {
        return Acting.as(mediator, () -> {
            Activity activity = new Activity(DAY, mediator.accountId());
            activity.setPlace(PlaceKind.REMOTE);
            activity.setMinutes(30);
            activity.setDigitalThemes(List.of(Theme.EMAIL));
            activities.record(activity);
            return activity;
        });
    }
}
